package io.github.kaohe.cli;

import io.github.kaohe.excel.FormFolder;
import io.github.kaohe.excel.Style;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Renders a form, empty or filled in; several appraisals into a folder. */
@CommandLine.Command(name = "render")
final class RenderCommand implements Callable<Integer> {
    private final Console console;
    private final References references;

    @CommandLine.Parameters(paramLabel = "REF", descriptionKey = "ref")
    private String reference = "";

    @CommandLine.Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.xlsx|FOLDER",
            descriptionKey = "render-output")
    private Path output = Path.of("");

    @CommandLine.Option(names = "--style", paramLabel = "paper|worksheet")
    private Style style = Style.PAPER;

    @CommandLine.Option(names = "--data", paramLabel = "APPRAISAL.json", descriptionKey = "render-data")
    private List<Path> data = new ArrayList<>();

    @CommandLine.Option(names = "--data-folder", paramLabel = "FOLDER", descriptionKey = "render-data-folder")
    private @Nullable Path dataFolder;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec command;

    @CommandLine.Mixin
    private final BlankOptions blanks;

    @CommandLine.Mixin
    private final ChoiceOptions choices;

    RenderCommand(Console console, References references) {
        this.console = console;
        this.references = references;
        this.blanks = new BlankOptions(console);
        this.choices = new ChoiceOptions(console);
    }

    @Override
    public Integer call() {
        boolean many = data.size() > 1 || dataFolder != null;
        if (many && Inputs.isWorkbook(output)) {
            throw wrong("usage.many-into-file");
        }
        Renderer renderer = Renderer.of(choices.applyTo(references.fillable(reference)), style, blanks.values());
        if (many) {
            return saveAll(renderer, people());
        }
        byte[] workbook = data.isEmpty() ? renderer.empty() : renderer.filled(data.get(0));
        Output.write(output, out -> out.write(workbook));
        console.line(console.say("render.done", "file", output));
        return CommandLine.ExitCode.OK;
    }

    private List<Path> people() {
        List<Path> files = new ArrayList<>(data);
        if (dataFolder != null) {
            files.addAll(FilledForms.in(dataFolder, output));
        }
        return files;
    }

    private int saveAll(Renderer renderer, List<Path> files) {
        FormFolder folder = FormFolder.in(folderApartFrom(files));
        Progress progress = new Progress(console, files.size());
        folder.saveAll(files, RenderCommand::person, file -> told(renderer, file), done -> {
            progress.next();
            return true;
        });
        progress.clear();
        for (FormFolder.Failure failure : folder.failures()) {
            console.warn(failure.name() + "  " + console.say("render.failed"));
            failure.problems().forEach(problem -> console.warn("  " + problem.line(console.locale())));
        }
        console.line(console.say(
                "render.many",
                "folder",
                output,
                "saved",
                folder.saved().size(),
                "failed",
                folder.failures().size()));
        return folder.failures().isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** Whatever goes wrong with one file is told of that one. */
    private static byte[] told(Renderer renderer, Path file) {
        try {
            return renderer.filled(file);
        } catch (RuntimeException e) {
            ProblemException failure = new ProblemException(Main.problems(e));
            failure.initCause(e);
            throw failure;
        }
    }

    private static String person(Path file) {
        String name = FilledForms.name(file);
        int end = name.lastIndexOf('.');
        return end > 0 ? name.substring(0, end) : name;
    }

    /** The folder, made if it is not there; among the data, forms could replace what people handed in. */
    private Path folderApartFrom(List<Path> files) {
        try {
            Path folder = Files.createDirectories(output).toRealPath();
            for (Path file : files) {
                Path parent = Objects.requireNonNull(file.toAbsolutePath().getParent());
                if (Files.isDirectory(parent) && parent.toRealPath().equals(folder)) {
                    throw wrong("usage.same-folder");
                }
            }
            return output;
        } catch (IOException e) {
            ProblemException failure = new ProblemException(Problem.of(
                    ProblemCode.KH5014,
                    new Place.Named(output.toString()),
                    "reason",
                    e.getClass().getSimpleName()));
            failure.initCause(e);
            throw failure;
        }
    }

    private UsageErrors.Wrong wrong(String key) {
        return new UsageErrors.Wrong(Objects.requireNonNull(command).commandLine(), console.say(key));
    }
}
