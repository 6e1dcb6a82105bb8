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
            throw large(name, "文件", "> 5 MiB", "5 MiB");
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            boolean encrypted = contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), bytes.length);
            throw problem(encrypted ? ProblemCode.KH3003 : ProblemCode.KH3004, name);
        }
        if (!starts(bytes, 'P', 'K', 3, 4)) {
            throw unreadable(name, bytes.length == 0 ? "文件为空" : "不是 .xlsx 格式");
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
                    throw unreadable(name, "部件重复:" + entry.getName());
                } else if (seen.size() > MOST_ENTRIES) {
                    throw large(name, "部件数", "> " + MOST_ENTRIES, Integer.toString(MOST_ENTRIES));
                }
                long size = 0;
                int read = zip.readNBytes(buffer, 0, buffer.length);
                if (contains(buffer, DOCTYPE, read)) {
                    throw unreadable(name, "含有 DOCTYPE 声明");
                }
                while (read > 0) {
                    size += read;
                    total += read;
                    if (size > LARGEST_ENTRY || total > LARGEST_TOTAL) {
                        throw large(name, "解压后", "> 16 MiB", "16 MiB");
                    }
                    read = zip.readNBytes(buffer, 0, buffer.length);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(name, "文件已损坏");
        }
        if (!seen.contains("[content_types].xml") || !seen.contains("xl/workbook.xml")) {
            throw unreadable(name, "其中没有工作簿");
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

    private static ProblemException unreadable(String name, String reason) {
        return problem(ProblemCode.KH3001, name, "name", name, "reason", reason);
    }

    private static ProblemException large(String name, String what, String actual, String limit) {
        return problem(ProblemCode.KH3002, name, "what", what, "actual", actual, "limit", limit);
    }
}
