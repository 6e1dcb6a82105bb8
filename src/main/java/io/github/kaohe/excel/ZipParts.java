package io.github.kaohe.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Writes zip files from parts, most of which were compressed before. Order and times are fixed, so that equal parts give
 * equal bytes; sizes stand in the local headers, as spreadsheet programs like it best.
 */
final class ZipParts {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    private static final short UTF8_NAMES = 0x0800;
    private static final short DEFLATED = 8;
    /** 1 January 1980, the first day a zip file can name. */
    private static final short FIRST_DAY = 0x21;

    /** A compressed part. */
    static final class Part {
        private final byte[] name;
        private final int crc;
        private final int size;
        private final byte[] packed;

        private Part(byte[] name, int crc, int size, byte[] packed) {
            this.name = name;
            this.crc = crc;
            this.size = size;
            this.packed = packed;
        }

        private int room() {
            return 30 + 46 + 2 * name.length + packed.length;
        }
    }

    private ZipParts() {}

    /** {@return a compressed part} */
    static Part pack(String name, byte[] content, int level) {
        CRC32 crc = new CRC32();
        crc.update(content);
        Deflater deflater = new Deflater(level, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 4 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return new Part(
                    name.getBytes(StandardCharsets.UTF_8), (int) crc.getValue(), content.length, packed.toByteArray());
        } finally {
            deflater.end();
        }
    }

    /** {@return the parts of a zip file of our own by name, the content types first as the format wants it} */
    static Map<String, byte[]> unpack(byte[] zip) {
        Map<String, byte[]> sorted = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                sorted.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (String first : List.of("[Content_Types].xml", "_rels/.rels")) {
            byte[] part = sorted.remove(first);
            if (part != null) {
                parts.put(first, part);
            }
        }
        parts.putAll(sorted);
        return parts;
    }

    /** {@return a zip file of parts} */
    static byte[] join(List<Part> parts) {
        int room = 22 + parts.stream().mapToInt(Part::room).sum();
        ByteBuffer zip = ByteBuffer.allocate(room).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> starts = new ArrayList<>(parts.size());
        for (Part part : parts) {
            starts.add(zip.position());
            zip.putInt(LOCAL);
            common(zip, part);
            zip.put(part.name).put(part.packed);
        }
        int central = zip.position();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            zip.putInt(CENTRAL).putShort(VERSION);
            common(zip, part);
            zip.putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(starts.get(i));
            zip.put(part.name);
        }
        int end = zip.position();
        zip.putInt(END).putShort((short) 0).putShort((short) 0);
        zip.putShort((short) parts.size()).putShort((short) parts.size());
        zip.putInt(end - central).putInt(central).putShort((short) 0);
        return zip.array();
    }

    private static void common(ByteBuffer zip, Part part) {
        zip.putShort(VERSION).putShort(UTF8_NAMES).putShort(DEFLATED);
        zip.putShort((short) 0).putShort(FIRST_DAY);
        zip.putInt(part.crc).putInt(part.packed.length).putInt(part.size);
        zip.putShort((short) part.name.length).putShort((short) 0);
    }
}
