package io.github.kaohe.cli;

import io.github.kaohe.excel.FormReading;
import io.github.kaohe.excel.Summary;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.scoring.ScoreReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Scores a folder of filled forms and ranks them in a workbook. */
@CommandLine.Command(name = "rank")
final class RankCommand implements Callable<Integer> {
    private static final String NAME = "姓名";

    private final Console console;
    private final References references;
    private final List<Summary.Row> rows = new ArrayList<>();
    private final List<Summary.Failure> failures = new ArrayList<>();

    @CommandLine.Parameters(index = "0", paramLabel = "REF", descriptionKey = "ref")
    private String reference = "";

    @CommandLine.Parameters(index = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.xlsx")
    private Path output = Path.of("");

    @CommandLine.Mixin
    private final BlankOptions blanks;

    @CommandLine.Mixin
    private final ChoiceOptions choices;

    RankCommand(Console console, References references) {
        this.console = console;
        this.references = references;
        this.blanks = new BlankOptions(console);
        this.choices = new ChoiceOptions(console);
    }

    @Override
    public Integer call() {
        var values = blanks.values();
        Scorecard card = choices.applyTo(references.card(reference));
        Filled filled = new Filled(card, values);
        List<Path> files = files();
        for (int i = 0; i < files.size(); i++) {
            score(filled, files.get(i), (i + 1) + "/" + files.size());
        }
        byte[] workbook = Summary.of(card.title(), rows, failures, console.locale());
        Output.write(output, out -> out.write(workbook));
        console.line(console.say("rank.done", "file", output, "scored", rows.size(), "failed", failures.size()));
        return failures.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** The forms in the folder by name, without the locks of open workbooks and without a summary written before. */
    private List<Path> files() {
        Path summary = output.toAbsolutePath().normalize();
        try (Stream<Path> content = Files.list(Inputs.folder(folder))) {
            List<Path> files = content.filter(file -> Inputs.isWorkbook(file) || Inputs.isJson(file))
                    .filter(file -> !name(file).startsWith(".") && !name(file).startsWith("~$"))
                    .filter(file -> !file.toAbsolutePath().normalize().equals(summary))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(RankCommand::name))
                    .toList();
            if (files.isEmpty()) {
                throw Inputs.problem(ProblemCode.KH5016, folder);
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            ProblemException failure = new ProblemException(Problem.of(
                    ProblemCode.KH5006,
                    new Place.Named(folder.toString()),
                    "reason",
                    e.getClass().getSimpleName()));
            failure.initCause(e);
            throw failure;
        }
    }

    private void score(Filled filled, Path file, String progress) {
        String name = name(file);
        try {
            FormReading reading = filled.read(file);
            ScoreReport report = filled.score(reading);
            if (Problem.anyError(report.problems())) {
                fail(name, report.problems(), progress);
                return;
            }
            String person = reading.appraisal().fields().getOrDefault(NAME, name.substring(0, name.lastIndexOf('.')));
            rows.add(new Summary.Row(name, person, report.total(), report.grade()));
            String total = report.total().map(value -> value.toPlainString()).orElse("—");
            console.warn("[" + progress + "] " + name + "  " + total);
        } catch (RuntimeException e) {
            fail(name, Main.problems(e), progress);
        }
    }

    private void fail(String name, List<Problem> problems, String progress) {
        failures.add(new Summary.Failure(name, problems));
        console.warn("[" + progress + "] " + name + "  " + console.say("rank.failed"));
        problems.forEach(problem -> console.warn("  " + problem.line(console.locale())));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
