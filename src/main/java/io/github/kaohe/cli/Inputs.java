package io.github.kaohe.cli;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Files and folders that a user names. */
final class Inputs {
    private Inputs() {}

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new ProblemException(List.of(Problem.of(ProblemCode.KH5015, Place.ROOT, "path", name)), e);
        }
    }

    /** {@return the file, which exists} */
    static Path file(Path file) {
        if (!Files.exists(file)) {
            throw problem(ProblemCode.KH5011, file);
        } else if (Files.isDirectory(file)) {
            throw problem(ProblemCode.KH5012, file);
        }
        return file;
    }

    /** {@return the folder, which exists} */
    static Path folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw problem(ProblemCode.KH5005, folder);
        }
        return folder;
    }

    static boolean isWorkbook(Path file) {
        String name = name(file);
        return name.endsWith(".xlsx") || name.endsWith(".xls");
    }

    static boolean isJson(Path file) {
        return name(file).endsWith(".json");
    }

    static ProblemException problem(ProblemCode code, Path file) {
        return new ProblemException(Problem.of(code, new Place.Named(file.toString())));
    }

    /** {@return the problem of a file or folder that the system does not let through} */
    static ProblemException failed(ProblemCode code, Path file, Exception cause) {
        return ProblemException.failed(code, new Place.Named(file.toString()), cause);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    /** {@return what is read from a workbook; problems of the workbook as a whole name the file} */
    static <T> T locating(Path file, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (ProblemException e) {
            List<Problem> problems =
                    e.problems().stream().map(problem -> in(file, problem)).toList();
            throw new ProblemException(problems, e);
        }
    }

    /** A workbook as a whole has no place of its own; a cell has. */
    private static Problem in(Path file, Problem problem) {
        return problem.place().text().isEmpty()
                ? new Problem(problem.code(), problem.severity(), new Place.Named(file.toString()), problem.arguments())
                : problem;
    }
}
