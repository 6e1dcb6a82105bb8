package io.github.kaohe.cli;

import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.catalog.CatalogEntry;
import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.FormOption;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.PolicyOption;
import io.github.kaohe.model.Provenance;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.model.RecordOption;
import io.github.kaohe.model.Scorecard;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page that lists every form of a catalogue, in Markdown: an overview, then what is open or reconstructed in each. */
final class CatalogPage {
    private final Console console;
    private final StringBuilder page = new StringBuilder();

    private CatalogPage(Console console) {
        this.console = console;
    }

    static String of(Catalog catalog, Console console) {
        CatalogPage written = new CatalogPage(console);
        written.overview(catalog.entries());
        catalog.definitions().forEach(written::form);
        return written.page.toString();
    }

    private void overview(List<CatalogEntry> entries) {
        line("# " + console.say("page.title"));
        line("");
        line(console.say("page.preface"));
        line("");
        line("| " + String.join(" | ", headings()) + " |");
        line("|" + "---|".repeat(headings().size()));
        for (CatalogEntry entry : entries) {
            line("| [" + entry.id() + "](#" + entry.id() + ") | " + cell(entry.title()) + " | "
                    + console.say("kind." + Words.key(entry.kind())) + " | "
                    + entry.fullMarks().map(Words::figure).orElse("—") + " | "
                    + console.say("cycle." + Words.key(entry.period().cycle())) + " | "
                    + console.say("level." + Words.key(entry.completeness().level())) + " | "
                    + entry.blanks().size() + " |");
        }
    }

    private List<String> headings() {
        return List.of("id", "title", "kind", "full-marks", "period", "completeness", "blanks").stream()
                .map(heading -> console.say("list." + heading))
                .toList();
    }

    private void form(Definition form) {
        line("");
        line("## " + form.id());
        line("");
        line(cell(form.title()));
        line("");
        form.source().ifPresent(source -> item("list.source", source.document() + " " + source.lines()));
        if (!form.completeness().note().isEmpty()) {
            item("list.completeness", form.completeness().note());
        }
        if (!form.blanks().isEmpty()) {
            item(
                    "list.blanks",
                    String.join(
                            "、", form.blanks().stream().map(CatalogPage::blank).toList()));
        }
        if (form instanceof Scorecard card) {
            card.options().forEach(option -> item("page.option", option(option)));
        } else if (form instanceof Policy policy) {
            policy.options().forEach(option -> item("page.option", option(option)));
        } else if (form instanceof RecordForm record) {
            record.options().forEach(option -> item("page.option", option(option)));
        }
        for (Provenances.Mark mark : Provenances.of(form)) {
            boolean restored = mark.provenance().status() == Provenance.Status.RESTORED;
            item(restored ? "page.restored" : "page.reconstructed", mark(mark));
        }
    }

    private static String blank(Blank blank) {
        return blank.title() + (blank.unit().isEmpty() ? "" : "(" + blank.unit() + ")") + " `" + blank.name() + "`";
    }

    private static String option(FormOption option) {
        return option(option.id(), option.title(), option.choices(), FormOption.Choice::id, FormOption.Choice::title);
    }

    private static String option(PolicyOption option) {
        return option(
                option.id(), option.title(), option.choices(), PolicyOption.Choice::id, PolicyOption.Choice::title);
    }

    private static String option(RecordOption option) {
        return option(
                option.id(), option.title(), option.choices(), RecordOption.Choice::id, RecordOption.Choice::title);
    }

    private static <C> String option(
            String id, String title, List<C> choices, Function<C, String> choiceId, Function<C, String> choiceTitle) {
        return choices.stream()
                .map(choice -> choiceTitle.apply(choice) + " `" + choiceId.apply(choice) + "`")
                .collect(Collectors.joining("、", title + " `" + id + "`:", ""));
    }

    private String mark(Provenances.Mark mark) {
        return (mark.path().isEmpty() ? "" : mark.path() + " ") + mark.subject(console) + ":"
                + mark.provenance().reason();
    }

    private void item(String key, String text) {
        line("- " + console.say(key) + ":" + cell(text));
    }

    /** Text on one line that Markdown takes as it is. */
    private static String cell(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("<", "&lt;")
                .replaceAll("\\s*\\R\\s*", " ");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
