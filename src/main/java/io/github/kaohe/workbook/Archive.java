package io.github.kaohe.workbook;

import io.github.kaohe.workbook.UnreadableWorkbookException.Kind;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip file that every reader sees alike: local headers and central directory agree, entries follow each other without gaps,
 * names are unique, nothing is encrypted. Everything in it has been unpacked once, counted and compared with its check sum.
 */
final class Archive {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int ENCRYPTED = 1;
    /** Sizes and check sum follow the data. */
    private static final int FOLLOWS = 1 << 3;

    private static final int SYMLINK = 0xA000;
    private static final int FILE_TYPE = 0xF000;

    /** An entry as the central directory has it. */
    record Entry(String name, int flags, int method, int crc, long packed, long size, int header, int data) {
        boolean stored() {
            return method == 0;
        }
    }

    private final byte[] bytes;
    private final ByteBuffer zip;
    private final Meter meter;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Archive(byte[] bytes, Meter meter) {
        this.bytes = bytes;
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.meter = meter;
    }

    /** {@return the file, checked} */
    static Archive open(byte[] bytes, Meter meter) {
        Archive archive = new Archive(bytes, meter);
        try {
            archive.directory();
        } catch (IndexOutOfBoundsException e) {
            throw Refusal.corrupt("zip", "", e);
        }
        EntryCheck check = new EntryCheck(meter);
        archive.entries.values().forEach(entry -> check.check(bytes, entry));
        return archive;
    }

    /** {@return the parts by name in lower case} */
    Collection<String> names() {
        return entries.keySet();
    }

    /** {@return a part by its name, whatever its case} */
    @Nullable
    Entry entry(String name) {
        return entries.get(name.toLowerCase(Locale.ROOT));
    }

    /** {@return what stands in a part; to be closed} */
    InputStream open(Entry entry) {
        InputStream raw = new ByteArrayInputStream(bytes, entry.data(), (int) entry.packed());
        if (entry.stored()) {
            return raw;
        }
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(raw, inflater, (int) Math.max(64, Math.min(entry.packed(), 8192))) {
            @Override
            public void close() throws java.io.IOException {
                super.close();
                inflater.end();
            }
        };
    }

    private void directory() {
        int end = end();
        int count = unsigned(end + 10);
        long size = zip.getInt(end + 12) & 0xFFFFFFFFL;
        long start = zip.getInt(end + 16) & 0xFFFFFFFFL;
        boolean split = unsigned(end + 4) != 0 || unsigned(end + 6) != 0 || unsigned(end + 8) != count;
        if (split || start + size != end || count == 0) {
            throw Refusal.corrupt("zip", "");
        }
        meter.check(Limit.ENTRIES, count, "");
        List<Entry> inOrder = new ArrayList<>(count);
        int at = (int) start;
        for (int i = 0; i < count; i++) {
            Entry entry = central(at);
            inOrder.add(entry);
            at += CENTRAL_SIZE + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
        if (at != end) {
            throw Refusal.corrupt("zip", "");
        }
        inOrder.sort(Comparator.comparingInt(Entry::header));
        int expected = 0;
        for (int i = 0; i < count; i++) {
            Entry entry = inOrder.get(i);
            int next = i + 1 < count ? inOrder.get(i + 1).header() : (int) start;
            long gap = next - (entry.data() + entry.packed());
            boolean described = (entry.flags() & FOLLOWS) != 0;
            if (entry.header() != expected || (described ? gap != 12 && gap != 16 && gap != 24 : gap != 0)) {
                throw Refusal.corrupt("zip", entry.name());
            }
            expected = next;
        }
    }

    /** {@return where the end record begins, which must reach to the end of the file} */
    private int end() {
        int lowest = Math.max(0, bytes.length - END_SIZE - 0xFFFF);
        for (int at = bytes.length - END_SIZE; at >= lowest; at--) {
            if (zip.getInt(at) == END && at + END_SIZE + unsigned(at + 20) == bytes.length) {
                return at;
            }
        }
        throw Refusal.corrupt("zip", "");
    }

    private Entry central(int at) {
        if (zip.getInt(at) != CENTRAL) {
            throw Refusal.corrupt("zip", "");
        }
        int flags = unsigned(at + 8);
        int header = zip.getInt(at + 42);
        String name = name(at + CENTRAL_SIZE, unsigned(at + 28));
        int data = header + LOCAL_SIZE + unsigned(header + 26) + unsigned(header + 28);
        Entry entry = new Entry(
                name,
                flags,
                unsigned(at + 10),
                zip.getInt(at + 16),
                zip.getInt(at + 20) & 0xFFFFFFFFL,
                zip.getInt(at + 24) & 0xFFFFFFFFL,
                header,
                data);
        if ((flags & ENCRYPTED) != 0) {
            throw Refusal.refuse(Kind.ENCRYPTED, "", name);
        } else if (entry.method() != 0 && entry.method() != 8) {
            throw Refusal.corrupt("method", name);
        } else if (((zip.getInt(at + 38) >>> 16) & FILE_TYPE) == SYMLINK) {
            throw Refusal.forbidden("symlink", name);
        } else if (data + entry.packed() > bytes.length || (entry.stored() && entry.packed() != entry.size())) {
            throw Refusal.corrupt("zip", name);
        }
        local(entry, at);
        add(entry);
        return entry;
    }

    private void local(Entry entry, int central) {
        int at = entry.header();
        int length = unsigned(at + 26);
        boolean described = (entry.flags() & FOLLOWS) != 0;
        if (zip.getInt(at) != LOCAL) {
            throw Refusal.corrupt("zip", entry.name());
        }
        boolean same = length == unsigned(central + 28)
                && ((unsigned(at + 6) ^ entry.flags()) & (ENCRYPTED | FOLLOWS)) == 0
                && unsigned(at + 8) == entry.method();
        for (int i = 0; same && i < length; i++) {
            same = zip.get(at + LOCAL_SIZE + i) == zip.get(central + CENTRAL_SIZE + i);
        }
        if (!same
                || !agrees(zip.getInt(at + 14), entry.crc(), described)
                || !agrees(zip.getInt(at + 18), (int) entry.packed(), described)
                || !agrees(zip.getInt(at + 22), (int) entry.size(), described)) {
            throw Refusal.forbidden("headers", entry.name());
        }
    }

    /** Where the data describe themselves, the local header holds nothing, or the mark of a 64-bit size. */
    private static boolean agrees(int local, int central, boolean described) {
        return local == central || (described && (local == 0 || local == -1));
    }

    private void add(Entry entry) {
        String name = entry.name().replace('\\', '/').toLowerCase(Locale.ROOT);
        boolean odd = name.isEmpty() || name.startsWith("/") || ("/" + name + "/").contains("/../");
        if (odd || name.chars().anyMatch(c -> c == ':' || c == '%' || c < ' ')) {
            throw Refusal.forbidden("name", entry.name());
        } else if (entries.put(name, entry) != null) {
            throw Refusal.forbidden("twice", entry.name());
        }
    }

    private String name(int at, int length) {
        return new String(bytes, at, length, StandardCharsets.UTF_8);
    }

    private int unsigned(int at) {
        return zip.getShort(at) & 0xFFFF;
    }
}
