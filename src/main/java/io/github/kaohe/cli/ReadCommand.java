package io.github.kaohe.cli;

import io.github.kaohe.json.Readings;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Scorecard;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Reads filled forms. */
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
        List<Filled.Person> people = read(references.fillable(reference));
        if (result.json()) {
            console.results(people.stream()
                    .map(person -> Readings.write(
                            person.where(),
                            person.reading().appraisal(),
                            person.reading().problems()))
                    .toList());
        } else {
            people.forEach(person -> {
                console.heading(person.where());
                console.print(new AppraisalText(person.reading().appraisal(), console).text());
                console.flush();
                console.problems(person.reading().problems());
            });
        }
        return Console.exitCode(people.stream()
                .flatMap(person -> person.reading().problems().stream())
                .toList());
    }

    private List<Filled.Person> read(Definition form) {
        return form instanceof Scorecard card
                ? new Filled(choices.applyTo(card), Map.of()).workbook(file)
                : List.of(new Filled.Person("", new FilledRecord(choices.applyTo(form), Map.of()).workbook(file)));
    }
}
