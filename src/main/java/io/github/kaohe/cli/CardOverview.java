package io.github.kaohe.cli;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.FormOption;
import io.github.kaohe.model.Formula;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureOrigin;
import io.github.kaohe.model.Metric;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Payout;
import io.github.kaohe.model.Provenance;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.model.Veto;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A form as text: what it is, its tree with points and criteria, and what its document does not print. */
final class CardOverview {
    private final Scorecard card;
    private final Console console;
    private final StringBuilder text = new StringBuilder();

    CardOverview(Scorecard card, Console console) {
        this.card = card;
        this.console = console;
    }

    String text() {
        text.append(card.title()).append('\n').append(facts()).append('\n');
        card.children().forEach(child -> node(child, 0));
        block("show.vetoes", card.vetoes().stream().map(Veto::criteria).toList());
        block("show.grades", card.grades().stream().map(this::grade).toList());
        block("show.payout", card.payout().map(this::payout).stream().toList());
        block("show.raters", card.raters().stream().map(this::rater).toList());
        block("show.notes", card.notes());
        options();
        blanks();
        provenance();
        return text.toString();
    }

    private String facts() {
        TextTable facts = new TextTable()
                .row(console.say("show.id"), card.id())
                .row(console.say("show.kind"), console.say("kind." + Words.key(card.kind())))
                .row(console.say("show.version"), card.version());
        if (!card.subject().isEmpty()) {
            facts.row(console.say("show.subject"), card.subject());
        }
        String period = card.period().text();
        facts.row(
                console.say("show.period"),
                console.say("cycle." + Words.key(card.period().cycle()))
                        + (period.isEmpty() ? "" : " (" + period + ")"));
        facts.row(console.say("show.full-marks"), figure(card.fullMarks()));
        card.scaledTo().ifPresent(marks -> facts.row(console.say("show.scaled-to"), figure(marks)));
        String note = card.completeness().note();
        facts.row(
                console.say("show.completeness"),
                console.say("level." + Words.key(card.completeness().level()))
                        + (note.isEmpty() ? "" : console.say("show.colon") + note));
        card.source()
                .ifPresent(source ->
                        facts.row(console.say("show.source"), (source.document() + " " + source.lines()).strip()));
        return facts.toString();
    }

    private void node(Node node, int depth) {
        String indent = "  ".repeat(depth);
        String no = node.no().isEmpty() ? "" : node.no() + " ";
        line(indent + no + node.label() + "  " + worth(node));
        lines(indent + "    ", node.criteria());
        if (node instanceof Section section) {
            section.children().forEach(child -> node(child, depth + 1));
        } else if (node instanceof Indicator indicator) {
            lines(
                    indent + "    ",
                    indicator.target().isEmpty() ? "" : console.say("show.target", "target", indicator.target()));
            for (Measure measure : indicator.measures()) {
                line(indent + "    - " + key(indicator, measure) + "  " + measure.title() + type(measure));
                origin(indicator, measure).forEach(text -> line(indent + "        " + text));
            }
        }
    }

    /** What the value may be worked out from, with the keys under which an appraisal gives the inputs. */
    private List<String> origin(Indicator indicator, Measure measure) {
        List<String> lines = new ArrayList<>();
        if (measure.origin() instanceof MeasureOrigin.OfRecord of) {
            lines.add(console.say("show.of-record", "form", of.form()));
        } else if (measure.origin() instanceof MeasureOrigin.OfMetric of) {
            lines.add(console.say(
                    "show.of-metric",
                    "metric",
                    of.metric().id(),
                    "formula",
                    formula(of.metric().title(), measure)));
        }
        String full = indicator.id() + "." + measure.id();
        measure.formula().map(Formula::inputs).orElse(List.of()).forEach(input -> {
            String unit = input.unit().isEmpty() ? "" : " (" + input.unit() + ")";
            lines.add("· " + full + "." + input.id() + "  " + input.title() + unit);
        });
        return lines;
    }

    private static String formula(String title, Measure measure) {
        return measure.formula()
                .map(formula -> title + " = " + product(formula, formula.numerator(), false)
                        + (formula.denominator().isEmpty() ? "" : " ÷ " + product(formula, formula.denominator(), true))
                        + (formula.factor().equals(Figure.ONE) ? "" : " × " + Words.figure(formula.factor())))
                .orElse(title);
    }

    private static String product(Formula formula, List<Metric.Factor> factors, boolean bracketed) {
        String product = factors.stream()
                .map(factor -> factor instanceof Metric.Factor.Observed observed
                        ? formula.input(observed.input())
                                .map(Metric.Input::title)
                                .orElse(observed.input())
                        : Words.figure(((Metric.Factor.Constant) factor).figure()))
                .collect(Collectors.joining(" × "));
        return bracketed && factors.size() > 1 ? "(" + product + ")" : product;
    }

    /** The key under which an appraisal gives the value. */
    private static String key(Indicator indicator, Measure measure) {
        return indicator.measures().size() == 1 ? indicator.id() : indicator.id() + "." + measure.id();
    }

    private String type(Measure measure) {
        String type = measure.type().getClass().getSimpleName();
        String name = console.say("type." + type);
        String unit = measure.type().unitText();
        return " (" + name + (unit.isEmpty() ? "" : " " + unit) + ")";
    }

    private String worth(Node node) {
        String points = node.points()
                .map(value -> console.say("show.points", "points", figure(value)))
                .orElse("");
        String outOf = node.outOf()
                .map(value -> " " + console.say("show.out-of", "points", figure(value)))
                .orElse("");
        String bonus = node.bonus() ? console.say("show.bonus") + range(node) : "";
        String pool = node instanceof Section section && section.pool() ? " " + console.say("show.pool") : "";
        return (points + outOf + bonus + pool).strip();
    }

    private String range(Node node) {
        Optional<String> floor = limit(node.limits().floor());
        Optional<String> cap = limit(node.limits().cap());
        return floor.isEmpty() && cap.isEmpty() ? "" : " " + floor.orElse("") + "…" + cap.orElse("");
    }

    private Optional<String> limit(Limit limit) {
        return limit instanceof Limit.At at ? Optional.of(figure(at.figure())) : Optional.empty();
    }

    private String grade(Grade grade) {
        String limit = grade.lower()
                .map(lower -> (grade.lowerOpen() ? "> " : "≥ ") + figure(lower))
                .orElse("");
        return (grade.label() + "  " + limit + "  " + grade.printed()).strip();
    }

    private String payout(Payout payout) {
        String field = card.footer().stream()
                .filter(each -> each.id().equals(payout.field()))
                .map(each -> "  → " + each.title())
                .findFirst()
                .orElse("");
        return payout.title() + " = "
                + console.say("show.payout-rule", "per", figure(payout.per()), "amount", figure(payout.amount()))
                + field;
    }

    private String rater(Rater rater) {
        String share = rater.weight()
                .map(weight -> figure(weight) + "%")
                .orElseGet(() -> console.say(rater.reference() ? "show.reference" : "show.bound"));
        return rater.id() + "  " + rater.title() + "  " + share;
    }

    private void options() {
        if (!card.options().isEmpty()) {
            line("");
            line(console.say("show.options"));
        }
        for (FormOption option : card.options()) {
            line("  " + option.id() + "  " + option.title());
            TextTable table = new TextTable();
            option.choices().forEach(choice -> table.row("    " + option.id() + "=" + choice.id(), choice.title()));
            text.append(table);
        }
    }

    private void blanks() {
        if (card.blanks().isEmpty()) {
            return;
        }
        TextTable table = new TextTable();
        for (Blank blank : card.blanks()) {
            table.row("  " + blank.name(), blank.title(), blank.unit(), Words.range(blank));
        }
        line("");
        line(console.say("show.blanks"));
        text.append(table);
    }

    private void provenance() {
        List<Provenances.Mark> marks = Provenances.of(card);
        block("show.provenance", marks.stream().map(this::mark).toList());
    }

    private String mark(Provenances.Mark mark) {
        String path = mark.path().isEmpty() ? "" : mark.path() + "  ";
        return path + mark.subject(console) + sign(mark.provenance()) + "  "
                + mark.provenance().reason();
    }

    private String figure(Figure figure) {
        return Words.figure(figure) + (figure instanceof Figure.Number number ? sign(number.provenance()) : "");
    }

    private String sign(Provenance provenance) {
        return provenance.status() == Provenance.Status.PRINTED
                ? ""
                : console.say("mark." + Words.key(provenance.status()));
    }

    private void block(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            line("");
            line(console.say(heading));
            lines.forEach(line -> lines("  ", line));
        }
    }

    private void lines(String indent, String lines) {
        lines.lines().forEach(line -> line(indent + line));
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
