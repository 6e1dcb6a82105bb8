package io.github.kaohe.cli;

import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Files that are written whole or not at all. */
final class Output {
    private Output() {}

    /** Writes something. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Writes beside the file and moves over it; a file that was there stays until the new one is complete. */
    static void write(Path file, Content content) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw Inputs.problem(ProblemCode.KH5012, file);
            }
            Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
            try {
                try (OutputStream out = Files.newOutputStream(beside)) {
                    content.write(out);
                }
                replace(beside, target);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    static ProblemException failed(Path file, IOException cause) {
        return Inputs.failed(ProblemCode.KH5014, file, cause);
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
