package io.github.kaohe.json;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Texts in files: UTF-8, limited in size, written whole or not at all. */
final class TextFile {
    private TextFile() {}

    /** {@return the text of a file, by whose last name problems call it} */
    static String read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(name(file), in);
        } catch (NoSuchFileException e) {
            throw failed(ProblemCode.KH2051, file, e);
        } catch (IOException e) {
            throw failed(ProblemCode.KH2052, file, e);
        }
    }

    /** {@return the text of a stream} */
    static String read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(TextParser.MOST_BYTES + 1);
        if (bytes.length > TextParser.MOST_BYTES) {
            throw TextParser.tooLarge(new Faults(name));
        }
        return decode(name, bytes);
    }

    /** Writes beside the file and moves over it, so that a reader finds the old text or the new one, never a part. */
    static void write(Path file, String text) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path beside = target.resolveSibling("." + name(target) + "." + UUID.randomUUID() + ".tmp");
            try {
                writeThrough(beside, text);
                replace(beside, target);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw failed(ProblemCode.KH2053, file, e);
        }
    }

    static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    private static void writeThrough(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String decode(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        String decoded = text.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) decoded.chars().filter(c -> c == '\n').count();
            int column = decoded.length() - decoded.lastIndexOf('\n');
            throw new Faults(name).fatal(ProblemCode.KH2045, line, column);
        }
        return decoded;
    }

    private static ProblemException failed(ProblemCode code, Path file, IOException cause) {
        return ProblemException.failed(code, new Place.Named(file.toString()), cause);
    }
}
