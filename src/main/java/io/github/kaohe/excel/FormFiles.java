package io.github.kaohe.excel;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BiFunction;

/** Workbooks as files: read within limits, written whole or not at all. */
final class FormFiles {
    private FormFiles() {}

    /** {@return what is made of a file by what reads a stream with a name} */
    static FormReading read(Path file, BiFunction<InputStream, String, FormReading> reader) {
        try (InputStream in = Files.newInputStream(file)) {
            return reader.apply(in, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw unreadable(e, file.toString());
        }
    }

    /**
     * {@return what is made of a workbook}
     *
     * @throws ProblemException if it is none
     */
    static FormReading read(InputStream in, String name, PoiGrid.Use<FormReading> use) {
        byte[] bytes;
        try {
            bytes = Preflight.read(in, name);
        } catch (IOException e) {
            throw unreadable(e, name);
        }
        return PoiGrid.read(bytes, use);
    }

    private static ProblemException unreadable(IOException cause, String name) {
        Place place = name.isEmpty() ? Place.ROOT : new Place.Named(name);
        ProblemException problem = new ProblemException(Problem.of(ProblemCode.KH3005, place));
        problem.initCause(cause);
        return problem;
    }

    static void save(byte[] bytes, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path beside = Files.createTempFile(folder, ".kaohe", ".tmp");
        try {
            Files.write(beside, bytes);
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
