package io.github.kaohe.cli;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Scorecard;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Shows one form. */
@CommandLine.Command(name = "show")
final class ShowCommand implements Callable<Integer>, ResultOptions.Holder {
    private final Console console;
    private final References references;

    @CommandLine.Parameters(paramLabel = "REF", descriptionKey = "ref")
    private String reference = "";

    @CommandLine.Mixin
    private final ResultOptions result = new ResultOptions();

    ShowCommand(Console console, References references) {
        this.console = console;
        this.references = references;
    }

    @Override
    public ResultOptions result() {
        return result;
    }

    @Override
    public Integer call() {
        Scorecard card = references.card(reference);
        console.print(result.json() ? Definitions.write(card) : new CardOverview(card, console).text());
        return CommandLine.ExitCode.OK;
    }
}
