package io.github.kaohe.cli;

import io.github.kaohe.catalog.CatalogEntry;
import io.github.kaohe.json.Summaries;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Lists the shipped forms. */
@CommandLine.Command(name = "list")
final class ListCommand implements Callable<Integer>, ResultOptions.Holder {
    private final Console console;
    private final References references;

    @CommandLine.Mixin
    private final ResultOptions result = new ResultOptions();

    @CommandLine.Option(names = "--markdown", descriptionKey = "markdown")
    private boolean markdown;

    ListCommand(Console console, References references) {
        this.console = console;
        this.references = references;
    }

    @Override
    public ResultOptions result() {
        return result;
    }

    @Override
    public Integer call() {
        if (markdown) {
            console.print(CatalogPage.of(references.catalog(), console));
            return CommandLine.ExitCode.OK;
        }
        console.print(result.json() ? Summaries.write(references.catalog().definitions()) : table());
        return CommandLine.ExitCode.OK;
    }

    private String table() {
        TextTable table = new TextTable()
                .row(
                        console.say("list.id"),
                        console.say("list.title"),
                        console.say("list.kind"),
                        console.say("list.full-marks"),
                        console.say("list.period"),
                        console.say("list.completeness"),
                        console.say("list.blanks"),
                        console.say("list.source"));
        for (CatalogEntry entry : references.catalog().entries()) {
            table.row(
                    entry.id(),
                    entry.title(),
                    console.say("kind." + Words.key(entry.kind())),
                    entry.fullMarks().map(Words::figure).orElse("—"),
                    console.say("cycle." + Words.key(entry.period().cycle())),
                    console.say("level." + Words.key(entry.completeness().level())),
                    String.valueOf(entry.blanks().size()),
                    entry.source()
                            .map(source -> source.document() + " " + source.lines())
                            .orElse("")
                            .strip());
        }
        return table.toString();
    }
}
