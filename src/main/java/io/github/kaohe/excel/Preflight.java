package io.github.kaohe.excel;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What is checked before a file is opened: its size, its kind, what it inflates to, and that its XML declares nothing. */
final class Preflight {
    private static final int LARGEST_FILE = 5 << 20;
    private static final int MOST_ENTRIES = 200;
    private static final long LARGEST_ENTRY = 16L << 20;
    private static final long LARGEST_TOTAL = 32L << 20;
    private static final int LONGEST_SHOWN = 100;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private Preflight() {}

    /**
     * {@return the bytes of a file that is worth opening}
     *
     * @throws ProblemException if it is not
     * @throws IOException if the stream fails
     */
    static byte[] read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw problem(ProblemCode.KH3002, name, "limit", "5 MiB");
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            boolean encrypted = contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), bytes.length);
            throw problem(encrypted ? ProblemCode.KH3003 : ProblemCode.KH3004, name);
        }
        if (!starts(bytes, 'P', 'K', 3, 4)) {
            throw problem(ProblemCode.KH3001, name);
        }
        unzip(bytes, name);
        return bytes;
    }

    private static void unzip(byte[] bytes, String name) {
        Set<String> seen = new HashSet<>();
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!seen.add(entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/'))) {
                    throw problem(ProblemCode.KH3014, name, "part", shown(entry.getName()));
                } else if (seen.size() > MOST_ENTRIES) {
                    throw problem(ProblemCode.KH3011, name, "limit", MOST_ENTRIES);
                }
                long size = 0;
                int read = zip.readNBytes(buffer, 0, buffer.length);
                if (contains(buffer, DOCTYPE, read)) {
                    throw problem(ProblemCode.KH3014, name, "part", "DOCTYPE");
                }
                while (read > 0) {
                    size += read;
                    total += read;
                    if (size > LARGEST_ENTRY || total > LARGEST_TOTAL) {
                        throw problem(ProblemCode.KH3012, name, "limit", size > LARGEST_ENTRY ? "16 MiB" : "32 MiB");
                    }
                    read = zip.readNBytes(buffer, 0, buffer.length);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw problem(ProblemCode.KH3013, name);
        }
        if (!seen.contains("[content_types].xml") || !seen.contains("xl/workbook.xml")) {
            throw problem(ProblemCode.KH3001, name);
        }
    }

    private static boolean starts(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] wanted, int length) {
        for (int i = 0; i + wanted.length <= length; i++) {
            int k = 0;
            while (k < wanted.length && bytes[i + k] == wanted[k]) {
                k++;
            }
            if (k == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private static ProblemException problem(ProblemCode code, String name, Object... arguments) {
        Place place = name.isEmpty() ? Place.ROOT : new Place.Named(name);
        return new ProblemException(Problem.of(code, place, arguments));
    }

    private static String shown(String part) {
        return part.length() <= LONGEST_SHOWN ? part : part.substring(0, LONGEST_SHOWN) + "…";
    }
}
