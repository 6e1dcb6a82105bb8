package io.github.kaohe.cli;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.RaterSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** An appraisal for people: a line for each thing that was filled in. */
final class AppraisalText {
    private final Appraisal appraisal;
    private final Console console;
    private final StringBuilder text = new StringBuilder();

    AppraisalText(Appraisal appraisal, Console console) {
        this.appraisal = appraisal;
        this.console = console;
    }

    String text() {
        TextTable fields = new TextTable().row(console.say("read.form"), appraisal.form());
        appraisal.fields().forEach(fields::row);
        text.append(fields);
        TextTable blanks = new TextTable();
        appraisal.blanks().forEach((name, value) -> blanks.row("  " + name, value.toPlainString()));
        block(console.say("read.blanks"), blanks);
        sheet(console.say("read.values"), appraisal.shared());
        appraisal.raters().forEach(this::rater);
        TextTable without = new TextTable();
        appraisal.notApplicable().forEach(id -> without.row("  " + id));
        block(console.say("read.not-applicable"), without);
        return text.toString();
    }

    private void rater(String rater, List<RaterSheet> sheets) {
        sheets.forEach(sheet -> sheet(console.say("read.rater", "rater", rater), sheet));
    }

    private void sheet(String heading, RaterSheet sheet) {
        TextTable values = new TextTable();
        sheet.values().forEach((key, value) -> values.row("  " + key, shown(value)));
        sheet.awarded()
                .forEach((key, score) ->
                        values.row("  " + key, console.say("read.awarded", "score", score.toPlainString())));
        block(heading, values);
    }

    private void block(String heading, TextTable table) {
        String content = table.toString();
        if (!content.isEmpty()) {
            text.append('\n').append(heading).append('\n').append(content);
        }
    }

    private String shown(Observation observation) {
        if (observation instanceof Observation.Amount amount) {
            return amount.value().toPlainString();
        } else if (observation instanceof Observation.Rated rated) {
            return rated.label();
        } else if (observation instanceof Observation.RatedScore rated) {
            return rated.label() + " " + rated.score().toPlainString();
        } else if (observation instanceof Observation.Answer answer) {
            return console.say(answer.yes() ? "yes" : "no");
        } else if (observation instanceof Observation.Ratio ratio) {
            return ratio.actual().toPlainString() + " / " + ratio.base().toPlainString();
        }
        return ((Observation.Responses) observation)
                .values().stream().map(BigDecimal::toPlainString).collect(Collectors.joining("; "));
    }
}
