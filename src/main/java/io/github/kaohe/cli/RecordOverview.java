package io.github.kaohe.cli;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.ChecklistColumn;
import io.github.kaohe.model.ChecklistItem;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.FieldGroup;
import io.github.kaohe.model.Follow;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Provenance;
import io.github.kaohe.model.ProvenanceNote;
import io.github.kaohe.model.RecordField;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.model.RecordOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A record form or checklist as text: what it is, its fields or rows, and what its document does not print. */
final class RecordOverview {
    private final Definition form;
    private final Console console;
    private final StringBuilder text = new StringBuilder();
    private final List<String> marks = new ArrayList<>();

    RecordOverview(Definition form, Console console) {
        this.form = form;
        this.console = console;
    }

    String text() {
        text.append(form.title()).append('\n').append(facts()).append('\n');
        marks("", form.provenance());
        if (form instanceof RecordForm record) {
            record.groups().forEach(this::group);
        } else {
            list((Checklist) form);
        }
        block("show.notes", form.notes());
        if (form instanceof RecordForm record) {
            block(
                    "show.options",
                    record.options().stream().flatMap(RecordOverview::option).toList());
        }
        block("show.blanks", form.blanks().stream().map(RecordOverview::blank).toList());
        block("show.provenance", marks);
        return text.toString();
    }

    private static Stream<String> option(RecordOption option) {
        return Stream.concat(
                Stream.of(option.id() + "  " + option.title()),
                option.choices().stream()
                        .map(choice -> "  " + option.id() + "=" + choice.id() + "  " + choice.title()));
    }

    private String facts() {
        TextTable facts = new TextTable()
                .row(console.say("show.id"), form.id())
                .row(
                        console.say("show.kind"),
                        console.say(form instanceof RecordForm ? "kind.record-form" : "kind.checklist"))
                .row(console.say("show.version"), form.version());
        if (!form.subject().isEmpty()) {
            facts.row(console.say("show.subject"), form.subject());
        }
        if (!form.period().text().isEmpty()) {
            facts.row(console.say("show.period"), form.period().text());
        }
        if (form instanceof RecordForm record) {
            record.completeShare().ifPresent(share -> facts.row(console.say("show.share"), Words.figure(share) + "%"));
        }
        String note = form.completeness().note();
        facts.row(
                console.say("show.completeness"),
                console.say("level." + Words.key(form.completeness().level()))
                        + (note.isEmpty() ? "" : console.say("show.colon") + note));
        form.source()
                .ifPresent(source ->
                        facts.row(console.say("show.source"), (source.document() + " " + source.lines()).strip()));
        return facts.toString();
    }

    private void group(FieldGroup group) {
        String title = group.title().isEmpty() ? group.id() : group.title();
        line(title + (group.counted() ? "" : "  " + console.say("show.not-counted")));
        TextTable table = new TextTable();
        for (RecordField each : group.fields()) {
            FormField field = each.field();
            table.row(
                    "  " + field.id(),
                    (field.required() ? "*" : "") + field.title(),
                    console.say("field." + Words.key(field.type())),
                    String.join(" / ", field.choices()),
                    follows(each.follows()));
            marks(field.title(), each.provenance());
        }
        text.append(table);
    }

    private void list(Checklist list) {
        line(list.columns().stream().map(ChecklistColumn::heading).collect(Collectors.joining(" | ")));
        for (ChecklistItem item : list.items()) {
            String no = item.no().isEmpty() ? "" : item.no() + " ";
            line(no + item.text().replace("\n", "\n    "));
            line("    - " + item.id() + "  " + console.say("field." + Words.key(item.answer())));
            item.cells().forEach((heading, cell) -> line("    " + heading + console.say("show.colon") + cell));
            if (item.conditional()) {
                line("    " + console.say("show.condition", "condition", item.condition()));
            }
            if (!item.records().isEmpty()) {
                String share = item.share()
                        .map(figure -> "  ≥ " + Words.figure(figure) + "%")
                        .orElse("");
                line("    " + console.say("show.records", "records", String.join(", ", item.records())) + share);
            }
            item.follows().forEach(follow -> line("    " + follow.answer() + " → " + follow.text()));
            marks(no.isEmpty() ? item.id() : no.strip(), item.provenance());
        }
    }

    private static String follows(List<Follow> follows) {
        return follows.stream()
                .map(follow -> follow.answer() + " → " + follow.text())
                .collect(Collectors.joining(";"));
    }

    private static String blank(Blank blank) {
        return blank.name() + "  " + blank.title() + "  " + blank.unit();
    }

    private void marks(String where, List<ProvenanceNote> notes) {
        for (ProvenanceNote note : notes) {
            Provenance provenance = note.provenance();
            String aspect = console.sayOr("aspect." + note.aspect(), note.aspect());
            marks.add((where.isEmpty() ? "" : where + "  ") + aspect
                    + console.say("mark." + Words.key(provenance.status())) + "  " + provenance.reason());
        }
    }

    private void block(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            line("");
            line(console.say(heading));
            lines.forEach(line -> line("  " + line));
        }
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
