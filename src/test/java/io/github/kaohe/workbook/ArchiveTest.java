package io.github.kaohe.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kaohe.workbook.RawZip.Content;
import io.github.kaohe.workbook.RawZip.Entry;
import io.github.kaohe.workbook.UnreadableWorkbookException.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zip files of a few parts: what is unpacked, and what is refused before anything is read from it. */
class ArchiveTest {
    private static final String XML = "<a>考核表</a>";

    private static Entry stored(String name, String text) {
        Entry entry = new Entry(name, Content.of(text));
        entry.method = 0;
        entry.packed = text.getBytes(StandardCharsets.UTF_8);
        return entry;
    }

    private static RawZip zip() {
        return new RawZip().add("a.xml", XML).add(stored("b.xml", XML)).add("c.bin", "");
    }

    private static Archive open(byte[] bytes) {
        return Archive.open(bytes, new Meter(ReadLimits.USUAL));
    }

    private static @Nullable Kind kind(byte[] bytes) {
        return kind(bytes, ReadLimits.USUAL);
    }

    private static @Nullable Kind kind(byte[] bytes, ReadLimits limits) {
        Refusal.Refused refused =
                catchThrowableOfType(Refusal.Refused.class, () -> Archive.open(bytes, new Meter(limits)));
        return refused == null ? null : refused.refusal().kind();
    }

    private static @Nullable Kind changed(String name, Consumer<Entry> change) {
        RawZip zip = zip();
        change.accept(zip.entry(name));
        return kind(zip.bytes());
    }

    private static String text(Archive archive, String name) throws IOException {
        try (InputStream in = archive.open(archive.entry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void packed_and_stored_parts_are_what_was_put_in() throws IOException {
        Archive archive = open(zip().bytes());
        assertThat(archive.names()).containsExactly("a.xml", "b.xml", "c.bin");
        assertThat(text(archive, "A.XML")).isEqualTo(XML);
        assertThat(text(archive, "b.xml")).isEqualTo(XML);
        assertThat(text(archive, "c.bin")).isEmpty();
        assertThat(archive.entry("d.xml")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xml", "b.xml"})
    void a_part_is_as_long_as_it_says_and_has_its_check_sum(String name) {
        assertThat(changed(name, entry -> entry.crc++)).isEqualTo(Kind.CORRUPT);
        assertThat(changed(name, entry -> entry.size++)).isEqualTo(Kind.CORRUPT);
        assertThat(changed(name, entry -> entry.size--)).isEqualTo(Kind.CORRUPT);
        assertThat(changed(name, entry -> entry.packed = Arrays.copyOf(entry.packed, entry.packed.length + 1)))
                .isEqualTo(Kind.CORRUPT);
        assertThat(changed(name, entry -> entry.packed = Arrays.copyOf(entry.packed, entry.packed.length - 1)))
                .isEqualTo(Kind.CORRUPT);
    }

    @Test
    void what_a_strange_program_packed_is_refused() {
        assertThat(changed("a.xml", entry -> entry.packed[0] = 7)).isEqualTo(Kind.CORRUPT);
        assertThat(changed("a.xml", entry -> entry.method = 9)).isEqualTo(Kind.CORRUPT);
        assertThat(changed("a.xml", entry -> entry.flags |= 1)).isEqualTo(Kind.ENCRYPTED);
        assertThat(changed("a.xml", entry -> entry.attributes = 0xA1FF0000)).isEqualTo(Kind.FORBIDDEN_CONTENT);
        assertThat(changed("a.xml", entry -> entry.attributes = 0x81A40000)).isNull();
    }

    @Test
    void the_names_of_a_part_agree_to_the_last_letter() {
        assertThat(changed("a.xml", entry -> entry.central = "a.xmk")).isEqualTo(Kind.FORBIDDEN_CONTENT);
        assertThat(changed("a.xml", entry -> entry.central = "b.xml")).isEqualTo(Kind.FORBIDDEN_CONTENT);
        assertThat(changed("a.xml", entry -> entry.central = "a.xm")).isEqualTo(Kind.FORBIDDEN_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "..", "a/../b", "a\\..\\b", "c:a", "a%20", "a\tb", "A.XML"})
    void names_that_lead_elsewhere_or_stand_twice_are_forbidden(String name) {
        assertThat(kind(zip().add(name, "x").bytes())).isEqualTo(Kind.FORBIDDEN_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "..a", "a../b", "[Content_Types].xml", "考核.bin"})
    void names_that_only_look_odd_are_allowed(String name) {
        assertThat(kind(zip().add(name, "x").bytes())).isNull();
    }

    /** Offsets of the end record, which is the last thing in these files. */
    @ParameterizedTest
    @ValueSource(ints = {22, 18, 16, 14, 12, 10, 6, 2})
    void the_end_record_says_what_is_so(int fromEnd) {
        byte[] bytes = zip().bytes();
        bytes[bytes.length - fromEnd] ^= 1;
        assertThat(kind(bytes)).isEqualTo(Kind.CORRUPT);
    }

    @Test
    void a_comment_at_the_end_reaches_to_the_end() {
        byte[] bytes = zip().bytes();
        for (int length : new int[] {1, 22, 0xFFFF}) {
            byte[] commented = Arrays.copyOf(bytes, bytes.length + length);
            ByteBuffer.wrap(commented).order(ByteOrder.LITTLE_ENDIAN).putShort(bytes.length - 2, (short) length);
            assertThat(kind(commented)).isNull();
            assertThat(kind(Arrays.copyOf(commented, commented.length + 1))).isEqualTo(Kind.CORRUPT);
            assertThat(kind(Arrays.copyOf(commented, commented.length - 1))).isEqualTo(Kind.CORRUPT);
        }
    }

    @Test
    void nothing_stands_between_the_parts() {
        byte[] bytes = zip().bytes();
        ByteBuffer old = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int central = old.getInt(bytes.length - 6);
        byte[] gap = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, gap, 0, central);
        System.arraycopy(bytes, central, gap, central + 1, bytes.length - central);
        ByteBuffer.wrap(gap).order(ByteOrder.LITTLE_ENDIAN).putInt(gap.length - 6, central + 1);
        assertThat(kind(gap)).isEqualTo(Kind.CORRUPT);
    }

    @Test
    void an_empty_or_cut_file_is_damaged() {
        assertThat(kind(new RawZip().bytes())).isEqualTo(Kind.CORRUPT);
        byte[] bytes = zip().bytes();
        for (int length = 0; length < bytes.length; length++) {
            assertThat(kind(Arrays.copyOf(bytes, length)))
                    .as("%d bytes", length)
                    .isEqualTo(Kind.CORRUPT);
        }
    }

    @Test
    void parts_are_counted_as_far_as_they_are_allowed() {
        byte[] bytes = zip().bytes();
        int size = XML.getBytes(StandardCharsets.UTF_8).length;
        assertThat(kind(bytes, ReadLimits.USUAL.with(Limit.ENTRIES, 3))).isNull();
        assertThat(kind(bytes, ReadLimits.USUAL.with(Limit.ENTRIES, 2))).isEqualTo(Kind.LIMIT_EXCEEDED);
        assertThat(kind(bytes, ReadLimits.USUAL.with(Limit.ENTRY_BYTES, size))).isNull();
        assertThat(kind(bytes, ReadLimits.USUAL.with(Limit.ENTRY_BYTES, size - 1)))
                .isEqualTo(Kind.LIMIT_EXCEEDED);
        assertThat(kind(bytes, ReadLimits.USUAL.with(Limit.TOTAL_BYTES, 2L * size)))
                .isNull();
        assertThat(kind(bytes, ReadLimits.USUAL.with(Limit.TOTAL_BYTES, 2L * size - 1)))
                .isEqualTo(Kind.LIMIT_EXCEEDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.xml", "x.XML", "x.rels", "x.vml"})
    void one_tag_or_text_of_xml_is_as_long_as_allowed(String name) {
        ReadLimits limits = ReadLimits.USUAL.with(Limit.XML_RUN, 20_000);
        for (String around : new String[] {"", "<", ">"}) {
            String most = around + "x".repeat(20_000);
            for (String text : new String[] {most, most + "<", most + ">y"}) {
                String longer = text.replaceFirst("x", "xx");
                assertThat(kind(new RawZip().add(name, text).bytes(), limits)).isNull();
                assertThat(kind(new RawZip().add(name, longer).bytes(), limits)).isEqualTo(Kind.LIMIT_EXCEEDED);
                assertThat(kind(new RawZip().add(stored(name, text)).bytes(), limits))
                        .isNull();
                assertThat(kind(new RawZip().add(stored(name, longer)).bytes(), limits))
                        .isEqualTo(Kind.LIMIT_EXCEEDED);
                assertThat(kind(new RawZip().add("x.png", longer).bytes(), limits))
                        .isNull();
            }
        }
    }

    @Test
    void document_types_are_forbidden_wherever_they_stand() {
        for (int before : new int[] {0, 1, 16_380, 16_383, 16_384, 40_000}) {
            String text = "x".repeat(before) + "<!DOCTYPE a>";
            assertThat(kind(new RawZip().add("x.xml", text).bytes())).isEqualTo(Kind.FORBIDDEN_CONTENT);
            assertThat(kind(new RawZip().add(stored("x.xml", text)).bytes())).isEqualTo(Kind.FORBIDDEN_CONTENT);
            assertThat(kind(new RawZip().add("x.png", text).bytes())).isNull();
        }
        for (String text : new String[] {"<!DOCTYP>", "!DOCTYPE a", ">!DOCTYPE a", "<!-!DOCTYPE a>", "<!D OCTYPE"}) {
            assertThat(kind(new RawZip().add("x.xml", text).bytes())).isNull();
            assertThat(kind(new RawZip()
                            .add("x.xml", text)
                            .add("y.xml", "!DOCTYPE")
                            .bytes()))
                    .isNull();
        }
        // what one part ends with, the next does not go on with
        assertThat(kind(new RawZip()
                        .add("x.xml", "<!DOC")
                        .add("y.xml", "TYPE a>")
                        .bytes()))
                .isNull();
        assertThat(kind(new RawZip().add("x.xml", "<<!DOCTYPE a>").bytes())).isEqualTo(Kind.FORBIDDEN_CONTENT);
    }

    @Test
    void the_run_of_one_part_does_not_count_for_the_next() {
        ReadLimits limits = ReadLimits.USUAL.with(Limit.XML_RUN, 10);
        assertThat(kind(
                        new RawZip()
                                .add("x.xml", "0123456789")
                                .add("y.xml", "0123456789")
                                .bytes(),
                        limits))
                .isNull();
    }

    @Test
    void unpacking_stops_when_time_is_up() {
        assertThat(kind(zip().bytes(), ReadLimits.USUAL.with(Limit.MILLISECONDS, 60_000)))
                .isNull();
        Refusal.Refused late = catchThrowableOfType(Refusal.Refused.class, () -> {
            Meter meter = new Meter(ReadLimits.USUAL.with(Limit.MILLISECONDS, 0));
            Thread.sleep(5);
            Archive.open(zip().bytes(), meter);
        });
        assertThat(late.refusal().limit()).isEqualTo(Limit.MILLISECONDS);
    }

    @Test
    void a_stored_part_is_not_looked_at_when_time_is_up() throws InterruptedException {
        Meter meter = new Meter(ReadLimits.USUAL.with(Limit.MILLISECONDS, 0));
        Thread.sleep(5);
        byte[] bytes = new RawZip().add(stored("a.png", "x")).bytes();
        assertThat(catchThrowableOfType(Refusal.Refused.class, () -> Archive.open(bytes, meter))
                        .refusal()
                        .limit())
                .isEqualTo(Limit.MILLISECONDS);
    }

    /** A file as many programs write it: sizes after the data, further fields in both headers, comments. */
    private static byte[] streamed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry("a.xml");
            entry.setExtra(new byte[] {0x34, 0x12, 1, 0, 7});
            entry.setComment("说明");
            zip.putNextEntry(entry);
            zip.write(XML.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void sizes_may_follow_the_data() throws IOException {
        assertThat(text(open(streamed()), "a.xml")).isEqualTo(XML);
        for (int field : new int[] {14, 18, 22}) {
            byte[] marked = streamed();
            littleEndian(marked).putInt(field, -1);
            assertThat(kind(marked)).isNull();
            byte[] lying = streamed();
            littleEndian(lying).putInt(field, 1);
            assertThat(kind(lying)).isEqualTo(Kind.FORBIDDEN_CONTENT);
        }
    }

    @Test
    void what_follows_the_data_has_one_of_three_lengths() throws IOException {
        byte[] bytes = streamed();
        int central = littleEndian(bytes).getInt(bytes.length - 6);
        for (int more = -5; more <= 9; more++) {
            byte[] other = new byte[bytes.length + more];
            System.arraycopy(bytes, 0, other, 0, central + Math.min(0, more));
            System.arraycopy(bytes, central, other, central + more, bytes.length - central);
            littleEndian(other).putInt(other.length - 6, central + more);
            boolean known = more == -4 || more == 0 || more == 8;
            assertThat(kind(other)).as("%d bytes", 16 + more).isEqualTo(known ? null : Kind.CORRUPT);
        }
    }

    /** Where the local header has its flags, method, check sum and sizes. */
    @ParameterizedTest
    @ValueSource(ints = {6, 8, 14, 18, 22})
    void both_headers_say_the_same(int field) {
        byte[] other = zip().bytes();
        other[field] ^= 1;
        assertThat(kind(other)).isEqualTo(Kind.FORBIDDEN_CONTENT);
        byte[] nothing = zip().bytes();
        nothing[6] = 8;
        assertThat(kind(nothing)).isEqualTo(Kind.FORBIDDEN_CONTENT);
        byte[] zero = zip().bytes();
        littleEndian(zero).putInt(14, 0);
        assertThat(kind(zero)).isEqualTo(Kind.FORBIDDEN_CONTENT);
    }

    @Test
    void flags_that_say_nothing_about_the_data_may_differ() {
        byte[] bytes = zip().bytes();
        bytes[7] ^= 8;
        assertThat(kind(bytes)).isNull();
    }

    @Test
    void the_directory_may_have_an_order_of_its_own() throws IOException {
        byte[] bytes = zip().bytes();
        int central = littleEndian(bytes).getInt(bytes.length - 6);
        int record = 46 + "a.xml".length();
        byte[] first = Arrays.copyOfRange(bytes, central, central + record);
        System.arraycopy(bytes, central + record, bytes, central, record);
        System.arraycopy(first, 0, bytes, central + record, record);
        assertThat(open(bytes).names()).containsExactly("b.xml", "a.xml", "c.bin");
        assertThat(text(open(bytes), "a.xml")).isEqualTo(XML);
    }
}
