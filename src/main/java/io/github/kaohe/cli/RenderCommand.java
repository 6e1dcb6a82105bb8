package io.github.kaohe.cli;

import io.github.kaohe.excel.FormBook;
import io.github.kaohe.excel.FormFolder;
import io.github.kaohe.excel.Style;
import io.github.kaohe.problem.Problem;
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

/** Renders a form, empty or filled in; several appraisals into a folder or as sheets of one workbook. */
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
        Renderer renderer = Renderer.of(choices.applyTo(references.fillable(reference)), style, blanks.values());
        if (data.size() > 1 || dataFolder != null) {
            return Inputs.isWorkbook(output) ? join(renderer) : saveAll(renderer, people());
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

    /** A sheet each in one workbook, or nothing. */
    private int join(Renderer renderer) {
        if (!(renderer instanceof Renderer.OfScorecard cards) || !cards.joins()) {
            throw wrong("usage.many-into-file");
        }
        List<Path> files = people();
        List<FormBook.Page> pages = new ArrayList<>();
        Progress progress = new Progress(console, files.size());
        int failed = 0;
        for (Path file : files) {
            try {
                pages.add(cards.page(person(file), file));
            } catch (RuntimeException e) {
                progress.clear();
                tell(person(file), Main.problems(e));
                failed++;
            }
            progress.next();
        }
        progress.clear();
        if (failed > 0) {
            console.warn(console.say("render.none", "file", output, "failed", failed, "total", files.size()));
            return CommandLine.ExitCode.SOFTWARE;
        }
        try {
            cards.book(pages).save(pages, output, done -> true);
        } catch (IOException e) {
            throw Output.failed(output, e);
        }
        console.line(console.say("render.done", "file", output));
        return CommandLine.ExitCode.OK;
    }

    private int saveAll(Renderer renderer, List<Path> files) {
        FormFolder folder = FormFolder.in(folderApartFrom(files));
        Progress progress = new Progress(console, files.size());
        folder.saveAll(files, RenderCommand::person, file -> told(renderer, file), done -> {
            progress.next();
            return true;
        });
        progress.clear();
        folder.failures().forEach(failure -> tell(failure.name(), failure.problems()));
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

    private void tell(String name, List<Problem> problems) {
        console.failed(name, console.say("render.failed"), problems);
    }

    /** Whatever goes wrong with one file is told of that one. */
    private static byte[] told(Renderer renderer, Path file) {
        try {
            return renderer.filled(file);
        } catch (RuntimeException e) {
            throw new ProblemException(Main.problems(e), e);
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
            throw Output.failed(output, e);
        }
    }

    private UsageErrors.Wrong wrong(String key) {
        return new UsageErrors.Wrong(Objects.requireNonNull(command).commandLine(), console.say(key));
    }
}
