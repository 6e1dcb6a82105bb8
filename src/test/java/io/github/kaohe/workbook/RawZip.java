package io.github.kaohe.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A zip file of which every field can be made wrong. */
final class RawZip {
    /** What writes a part, so that no large part is ever held in memory. */
    interface Content {
        void write(OutputStream out) throws IOException;

        static Content of(String text) {
            return of(text.getBytes(StandardCharsets.UTF_8));
        }

        static Content of(byte[] bytes) {
            return out -> out.write(bytes);
        }

        /** One piece after the other, the middle one many times. */
        static Content repeated(String before, String piece, int times, String after) {
            byte[] middle = piece.getBytes(StandardCharsets.UTF_8);
            return out -> {
                out.write(before.getBytes(StandardCharsets.UTF_8));
                for (int i = 0; i < times; i++) {
                    out.write(middle);
                }
                out.write(after.getBytes(StandardCharsets.UTF_8));
            };
        }
    }

    /** An entry, its fields as a good writer would have them until they are changed. */
    static final class Entry {
        String name;
        String central;
        int flags = 0x0800;
        int method = 8;
        int crc;
        int size;
        int attributes;
        byte[] packed;

        Entry(String name, Content content) {
            this.name = name;
            this.central = name;
            CRC32 check = new CRC32();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Deflater deflater = new Deflater(6, true);
            long[] counted = {0};
            try (OutputStream zip = new DeflaterOutputStream(bytes, deflater, 1 << 14)) {
                content.write(new CheckedOutputStream(zip, check) {
                    @Override
                    public void write(byte[] b, int from, int length) throws IOException {
                        super.write(b, from, length);
                        counted[0] += length;
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                deflater.end();
            }
            packed = bytes.toByteArray();
            crc = (int) check.getValue();
            size = (int) counted[0];
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    RawZip add(Entry entry) {
        entries.add(entry);
        return this;
    }

    Entry entry(String name) {
        return entries.stream()
                .filter(entry -> entry.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    RawZip add(String name, String text) {
        return add(new Entry(name, Content.of(text)));
    }

    RawZip with(String name, Content content) {
        entries.replaceAll(entry -> entry.name.equals(name) ? new Entry(name, content) : entry);
        return this;
    }

    RawZip without(String name) {
        entries.removeIf(entry -> entry.name.equals(name));
        return this;
    }

    byte[] bytes() {
        int room = 22;
        for (Entry entry : entries) {
            room += 76 + length(entry.name) + length(entry.central) + entry.packed.length;
        }
        ByteBuffer zip = ByteBuffer.allocate(room).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> starts = new ArrayList<>();
        for (Entry entry : entries) {
            starts.add(zip.position());
            zip.putInt(0x04034b50);
            common(zip, entry, entry.name);
            zip.put(entry.name.getBytes(StandardCharsets.UTF_8)).put(entry.packed);
        }
        int central = zip.position();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            zip.putInt(0x02014b50).putShort((short) (3 << 8 | 20));
            common(zip, entry, entry.central);
            zip.putShort((short) 0).putShort((short) 0).putShort((short) 0);
            zip.putInt(entry.attributes).putInt(starts.get(i));
            zip.put(entry.central.getBytes(StandardCharsets.UTF_8));
        }
        int end = zip.position();
        zip.putInt(0x06054b50).putInt(0);
        zip.putShort((short) entries.size()).putShort((short) entries.size());
        zip.putInt(end - central).putInt(central).putShort((short) 0);
        return zip.array();
    }

    private static int length(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void common(ByteBuffer zip, Entry entry, String name) {
        zip.putShort((short) 20).putShort((short) entry.flags).putShort((short) entry.method);
        zip.putInt(0x210000).putInt(entry.crc).putInt(entry.packed.length).putInt(entry.size);
        zip.putShort((short) length(name)).putShort((short) 0);
    }
}
