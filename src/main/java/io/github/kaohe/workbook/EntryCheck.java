package io.github.kaohe.workbook;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks entries without keeping them: counts their bytes, compares size and check sum, looks for document types. */
final class EntryCheck {
    private static final String DOCTYPE = "!DOCTYPE";

    private final Meter meter;
    private final byte[] buffer = new byte[1 << 14];
    private long run;
    private int matched;

    EntryCheck(Meter meter) {
        this.meter = meter;
    }

    void check(byte[] bytes, Archive.Entry entry) {
        meter.tick(entry.name());
        meter.check(Limit.ENTRY_BYTES, entry.size(), entry.name());
        meter.add(Limit.TOTAL_BYTES, entry.size(), entry.name());
        boolean xml = isXml(entry.name());
        run = 0;
        matched = 0;
        CRC32 crc = new CRC32();
        long size = entry.size();
        if (entry.stored()) {
            crc.update(bytes, entry.data(), (int) size);
            if (xml) {
                scan(bytes, entry.data(), (int) size, entry.name());
            }
        } else {
            size = inflate(bytes, entry, xml, crc);
        }
        if (size != entry.size() || (int) crc.getValue() != entry.crc()) {
            throw Refusal.corrupt("crc", entry.name());
        }
    }

    private long inflate(byte[] bytes, Archive.Entry entry, boolean xml, CRC32 crc) {
        Inflater inflater = new Inflater(true);
        long size = 0;
        try {
            inflater.setInput(bytes, entry.data(), (int) entry.packed());
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                size += read;
                if ((read == 0 && !inflater.finished()) || size > entry.size()) {
                    throw Refusal.corrupt("crc", entry.name());
                }
                crc.update(buffer, 0, read);
                if (xml) {
                    scan(buffer, 0, read, entry.name());
                }
                meter.tick(entry.name());
            }
            if (inflater.getRemaining() > 0) {
                throw Refusal.corrupt("crc", entry.name());
            }
            return size;
        } catch (DataFormatException e) {
            throw Refusal.corrupt("crc", entry.name(), e);
        } finally {
            inflater.end();
        }
    }

    /** Parts that are no XML hold pictures and the like. */
    private static boolean isXml(String name) {
        int length = name.length();
        return name.regionMatches(true, length - 4, ".xml", 0, 4)
                || name.regionMatches(true, length - 5, ".rels", 0, 5)
                || name.regionMatches(true, length - 4, ".vml", 0, 4);
    }

    /** Document types are looked for here, too, because not every part is read later. */
    private void scan(byte[] bytes, int from, int length, String part) {
        for (int i = from; i < from + length; i++) {
            byte b = bytes[i];
            if (b == '<' || b == '>') {
                meter.check(Limit.XML_RUN, run, part);
                run = 0;
                matched = b == '<' ? 1 : 0;
            } else {
                run++;
                if (matched > 0) {
                    matched = b == DOCTYPE.charAt(matched - 1) ? matched + 1 : 0;
                    if (matched > DOCTYPE.length()) {
                        throw Refusal.forbidden("doctype", part);
                    }
                }
            }
        }
        meter.check(Limit.XML_RUN, run, part);
    }
}
