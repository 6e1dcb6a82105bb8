package io.github.kaohe.cli;

import io.github.kaohe.excel.FormReading;
import io.github.kaohe.json.Readings;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Scorecard;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Reads a filled form. */
@CommandLine.Command(name = "read")
final class ReadCommand implements Callable<Integer>, ResultOptions.Holder {
    private final Console console;
    private final References references;

    @CommandLine.Parameters(index = "0", paramLabel = "REF", descriptionKey = "ref")
    private String reference = "";

    @CommandLine.Parameters(index = "1", paramLabel = "FILE", descriptionKey = "form")
    private Path file = Path.of("");

    @CommandLine.Mixin
    private final ChoiceOptions choices;

    @CommandLine.Mixin
    private final ResultOptions result = new ResultOptions();

    ReadCommand(Console console, References references) {
        this.console = console;
        this.references = references;
        this.choices = new ChoiceOptions(console);
    }

    @Override
    public ResultOptions result() {
        return result;
    }

    @Override
    public Integer call() {
        FormReading reading = read(references.fillable(reference));
        if (result.json()) {
            console.print(Readings.write(reading.appraisal(), reading.problems()));
        } else {
            console.print(new AppraisalText(reading.appraisal(), console).text());
            console.flush();
            console.problems(reading.problems());
        }
        return Console.exitCode(reading.problems());
    }

    private FormReading read(Definition form) {
        return form instanceof Scorecard card
                ? new Filled(choices.applyTo(card), Map.of()).workbook(file)
                : new FilledRecord(choices.applyTo(form), Map.of()).workbook(file);
    }
}
