package io.github.kaohe.cli;

import io.github.kaohe.importer.FormImport;
import io.github.kaohe.importer.ImportedForm;
import io.github.kaohe.json.Definitions;
import io.github.kaohe.json.Imports;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Infers definitions from the sheets of a workbook that Kaohe did not render. */
@CommandLine.Command(name = "import")
final class ImportCommand implements Callable<Integer>, ResultOptions.Holder {
    private static final String ENDING = ".json";

    private final Console console;

    @CommandLine.Parameters(index = "0", paramLabel = "FILE", descriptionKey = "import-file")
    private Path file = Path.of("");

    @CommandLine.Option(
            names = {"-o", "--output"},
            paramLabel = "DEF.json",
            descriptionKey = "import-output")
    private @Nullable Path output;

    @CommandLine.Mixin
    private final ResultOptions result = new ResultOptions();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public ResultOptions result() {
        return result;
    }

    @Override
    public Integer call() {
        List<ImportedForm> forms = FormImport.of(Inputs.file(file));
        List<Problem> problems = new ArrayList<>();
        forms.forEach(form -> problems.addAll(form.problems()));
        if (result.json()) {
            console.print(Imports.write(forms.stream()
                    .map(form -> new Imports.Imported(
                            form.sheet(), form.card().map(card -> card), form.used(), form.problems()))
                    .toList()));
        } else {
            forms.forEach(this::tell);
        }
        save(forms.stream().flatMap(form -> form.card().stream()).toList());
        boolean all =
                !forms.isEmpty() && forms.stream().allMatch(form -> form.card().isPresent());
        return all ? Console.exitCode(problems) : CommandLine.ExitCode.SOFTWARE;
    }

    private void tell(ImportedForm form) {
        console.line(form.card()
                .map(card -> console.say(
                        "import.found",
                        "sheet",
                        form.sheet(),
                        "title",
                        card.title(),
                        "marks",
                        marks(card),
                        "items",
                        items(card.children())))
                .orElseGet(() -> console.say("import.none", "sheet", form.sheet())));
        console.flush();
        console.problems(form.problems());
        if (output == null && form.card().isPresent()) {
            console.print(Definitions.write(form.card().get()));
        }
    }

    private static String marks(Scorecard card) {
        return card.fullMarks() instanceof Figure.Number number ? number.value().toPlainString() : "?";
    }

    private static long items(List<Node> nodes) {
        return nodes.stream()
                .mapToLong(node -> node instanceof Section section ? items(section.children()) : 1)
                .sum();
    }

    /** One definition takes the name that was asked for, several take it with their number. */
    private void save(List<Scorecard> cards) {
        if (output == null) {
            return;
        }
        String name = String.valueOf(output.getFileName());
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        for (int i = 0; i < cards.size(); i++) {
            Path target = cards.size() == 1 ? output : output.resolveSibling(stem + "-" + (i + 1) + ENDING);
            byte[] text = Definitions.write(cards.get(i)).getBytes(StandardCharsets.UTF_8);
            Output.write(target, out -> out.write(text));
            if (!result.json()) {
                console.line(console.say("render.done", "file", target));
            }
        }
    }
}
