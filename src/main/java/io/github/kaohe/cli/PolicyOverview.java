package io.github.kaohe.cli;

import io.github.kaohe.model.Clause;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.PolicyOption;
import io.github.kaohe.model.PolicyRule;
import io.github.kaohe.model.ProvenanceNote;

/** A policy for people: its clauses with the rules they hold, its blanks and options. */
final class PolicyOverview {
    private final Policy policy;
    private final Console console;
    private final StringBuilder text = new StringBuilder();

    PolicyOverview(Policy policy, Console console) {
        this.policy = policy;
        this.console = console;
    }

    String text() {
        text.append(policy.title()).append('\n');
        TextTable facts = new TextTable()
                .row(console.say("show.id"), policy.id())
                .row(console.say("show.kind"), console.say("kind.policy"))
                .row(console.say("show.version"), policy.version());
        if (!policy.subject().isEmpty()) {
            facts.row(console.say("show.subject"), policy.subject());
        }
        String note = policy.completeness().note();
        facts.row(
                console.say("show.completeness"),
                console.say("level." + Words.key(policy.completeness().level()))
                        + (note.isEmpty() ? "" : console.say("show.colon") + note));
        policy.source()
                .ifPresent(source ->
                        facts.row(console.say("show.source"), (source.document() + " " + source.lines()).strip()));
        text.append(facts).append('\n');
        policy.clauses().forEach(clause -> clause(clause, 0));
        policy.options().forEach(this::option);
        if (!policy.blanks().isEmpty()) {
            text.append('\n').append(console.say("show.blanks")).append('\n');
            TextTable blanks = new TextTable();
            policy.blanks().forEach(blank -> blanks.row("  " + blank.name(), blank.title(), blank.unit()));
            text.append(blanks);
        }
        if (!policy.notes().isEmpty()) {
            text.append('\n').append(console.say("show.notes")).append('\n');
            policy.notes().forEach(each -> line("  " + each));
        }
        return text.toString();
    }

    private void clause(Clause clause, int depth) {
        String indent = "  ".repeat(depth);
        String body = clause.lost() ? console.say("show.lost") : clause.text().strip();
        line(indent + (clause.heading() + " " + body).strip());
        for (PolicyRule rule : clause.rules()) {
            line(indent + "    - " + rule.id() + (rule.title().isEmpty() ? "" : "  " + rule.title()));
        }
        for (ProvenanceNote note : clause.provenance()) {
            line(indent + "    "
                    + console.say("mark." + Words.key(note.provenance().status()))
                    + note.provenance().reason());
        }
        clause.clauses().forEach(each -> clause(each, depth + 1));
    }

    private void option(PolicyOption option) {
        line("");
        line("--choose " + option.id() + "  " + option.title());
        option.choices().forEach(choice -> line("  " + choice.id() + "  " + choice.title()));
    }

    private void line(String content) {
        text.append(content.stripTrailing()).append('\n');
    }
}
