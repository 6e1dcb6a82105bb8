package io.github.kaohe.cli;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Policy;
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
        Definition form = references.form(reference);
        console.print(result.json() ? Definitions.write(form) : overview(form));
        return CommandLine.ExitCode.OK;
    }

    private String overview(Definition form) {
        if (form instanceof Scorecard card) {
            return new CardOverview(card, console).text();
        }
        return form instanceof Policy policy
                ? new PolicyOverview(policy, console).text()
                : new RecordOverview(form, console).text();
    }
}
