package io.github.kaohe.cli;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Clause;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Period;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.PolicyOption;
import io.github.kaohe.model.PolicyRule;
import io.github.kaohe.model.Provenance;
import io.github.kaohe.model.ProvenanceNote;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A policy for people: its clauses with the rules they hold, its blanks and options. */
final class PolicyOverview {
    private final Policy policy;
    private final Console console;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> titleReasons = new HashSet<>();

    PolicyOverview(Policy policy, Console console) {
        this.policy = policy;
        this.console = console;
    }

    String text() {
        text.append(policy.title()).append('\n').append(facts()).append('\n');
        policy.clauses().forEach(clause -> clause(clause, 0));
        grades();
        options();
        blanks();
        if (!policy.notes().isEmpty()) {
            heading("show.notes");
            policy.notes().forEach(each -> line("  " + each));
        }
        return text.toString();
    }

    private String facts() {
        TextTable facts = new TextTable()
                .row(console.say("show.id"), policy.id())
                .row(console.say("show.kind"), console.say("kind.policy"))
                .row(console.say("show.version"), policy.version());
        if (!policy.subject().isEmpty()) {
            facts.row(console.say("show.subject"), policy.subject());
        }
        if (policy.period().cycle() != Period.Cycle.UNSPECIFIED) {
            String printed = policy.period().text();
            facts.row(
                    console.say("show.period"),
                    console.say("cycle." + Words.key(policy.period().cycle()))
                            + (printed.isEmpty() ? "" : " (" + printed + ")"));
        }
        policy.scorecards().forEach(form -> facts.row(console.say("show.scorecard"), form));
        String note = policy.completeness().note();
        facts.row(
                console.say("show.completeness"),
                console.say("level." + Words.key(policy.completeness().level()))
                        + (note.isEmpty() ? "" : console.say("show.colon") + note));
        policy.source()
                .ifPresent(source ->
                        facts.row(console.say("show.source"), (source.document() + " " + source.lines()).strip()));
        for (ProvenanceNote each : policy.provenance()) {
            facts.row("", mark(each.provenance()) + each.provenance().reason());
        }
        return facts.toString();
    }

    private void clause(Clause clause, int depth) {
        String indent = "  ".repeat(depth);
        String body = clause.lost() ? console.say("show.lost") : clause.text().strip();
        line(indent + (heading(clause) + " " + body).strip());
        if (!clause.mended().isEmpty()) {
            line(indent + "    " + console.say("show.mended", "text", clause.mended()));
        }
        for (ProvenanceNote note : clause.provenance()) {
            String reason = mark(note.provenance()) + note.provenance().reason();
            if (!isTitle(note) || titleReasons.add(reason)) {
                line(indent + "    " + reason);
            }
        }
        for (PolicyRule rule : clause.rules()) {
            line(indent + "    - " + rule.id() + (rule.title().isEmpty() ? "" : "  " + rule.title()) + figures(rule));
        }
        clause.clauses().forEach(each -> clause(each, depth + 1));
    }

    /** Brackets tell a title that an editor gave from one that is printed. */
    private static String heading(Clause clause) {
        boolean given = clause.provenance().stream()
                .anyMatch(note -> isTitle(note) && note.provenance().status() == Provenance.Status.RECONSTRUCTED);
        return given ? (clause.no().strip() + "〔" + clause.title() + "〕") : clause.heading();
    }

    private static boolean isTitle(ProvenanceNote note) {
        return note.aspect().equals("title");
    }

    /** The numbers with which the rule computes, so that they can be compared with those of its text. */
    private String figures(PolicyRule rule) {
        List<Figure> figures = rule.figures();
        return figures.isEmpty()
                ? ""
                : "  [" + figures.stream().map(this::figure).collect(Collectors.joining(", ")) + "]";
    }

    private String figure(Figure figure) {
        String value = Words.figure(figure);
        return figure instanceof Figure.Number number && number.provenance().status() != Provenance.Status.PRINTED
                ? value + mark(number.provenance()) + number.provenance().reason()
                : value;
    }

    private String mark(Provenance provenance) {
        return console.say("mark." + Words.key(provenance.status()));
    }

    private void grades() {
        if (policy.grades().isEmpty()) {
            return;
        }
        heading("show.grades");
        TextTable table = new TextTable();
        for (Grade grade : policy.grades()) {
            String limit = grade.lower()
                    .map(lower -> (grade.lowerOpen() ? "> " : "≥ ") + figure(lower))
                    .orElse("");
            table.row("  " + grade.label(), limit, grade.printed(), grade.description());
        }
        text.append(table);
    }

    private void options() {
        if (policy.options().isEmpty()) {
            return;
        }
        heading("show.options");
        for (PolicyOption option : policy.options()) {
            line("  " + option.id() + "  " + option.title());
            TextTable table = new TextTable();
            option.choices().forEach(choice -> table.row("    " + option.id() + "=" + choice.id(), choice.title()));
            text.append(table);
        }
    }

    private void blanks() {
        if (policy.blanks().isEmpty()) {
            return;
        }
        heading("show.blanks");
        TextTable table = new TextTable();
        for (Blank blank : policy.blanks()) {
            String example = blank.illustration()
                    .map(value -> console.say("show.for-example", "value", value.toPlainString()))
                    .orElse("");
            table.row("  " + blank.name(), blank.title(), blank.unit(), Words.range(blank), example);
        }
        text.append(table);
    }

    private void heading(String key) {
        line("");
        line(console.say(key));
    }

    private void line(String content) {
        text.append(content.stripTrailing()).append('\n');
    }
}
