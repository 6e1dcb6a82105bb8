package io.github.kaohe.cli;

import io.github.kaohe.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of filled forms. */
final class FilledForms {
    private FilledForms() {}

    /** {@return the forms by name, without the locks of open workbooks and without a summary written before} */
    static List<Path> in(Path folder, Path summary) {
        Path own = summary.toAbsolutePath().normalize();
        try (Stream<Path> content = Files.list(Inputs.folder(folder))) {
            List<Path> files = content.filter(file -> Inputs.isWorkbook(file) || Inputs.isJson(file))
                    .filter(file -> !name(file).startsWith(".") && !name(file).startsWith("~$"))
                    .filter(file -> !file.toAbsolutePath().normalize().equals(own))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(FilledForms::name))
                    .toList();
            if (files.isEmpty()) {
                throw Inputs.problem(ProblemCode.KH5016, folder);
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw Inputs.failed(ProblemCode.KH5006, folder, e);
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
