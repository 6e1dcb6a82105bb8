package io.github.kaohe.workbook;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kaohe.workbook.UnreadableWorkbookException.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of a workbook: their characters, elements and attributes, what leads from one to another, and their cells. */
class PartsTest {
    private static final String SPACE = "urn:a";

    private static XmlPart xml(byte[] bytes, ReadLimits limits) {
        return XmlPart.open(
                XmlPart.factory(), new ByteArrayInputStream(bytes), Set.of(SPACE), new Meter(limits), "p.xml");
    }

    private static XmlPart root(String inside) {
        XmlPart part = xml(("<a xmlns='urn:a' xmlns:r='urn:rel' " + inside + "</a>").getBytes(UTF_8), ReadLimits.USUAL);
        part.root("a");
        return part;
    }

    private static @Nullable Kind refused(ThrowingCallable call) {
        Refusal.Refused refused = catchThrowableOfType(Refusal.Refused.class, call);
        return refused == null ? null : refused.refusal().kind();
    }

    private static String text(Charset charset, String mark) {
        XmlPart part = xml((mark + "<a xmlns='urn:a'>考核表</a>").getBytes(charset), ReadLimits.USUAL);
        part.root("a");
        return part.text();
    }

    @Test
    void a_part_is_in_any_of_the_unicode_encodings() {
        assertThat(text(UTF_8, "")).isEqualTo("考核表");
        assertThat(text(UTF_8, "\ufeff")).isEqualTo("考核表");
        assertThat(text(UTF_16BE, "")).isEqualTo("考核表");
        assertThat(text(UTF_16BE, "\ufeff")).isEqualTo("考核表");
        assertThat(text(UTF_16LE, "")).isEqualTo("考核表");
        assertThat(text(UTF_16LE, "\ufeff")).isEqualTo("考核表");
        assertThat(text(UTF_8, "<?xml version='1.0' encoding='utf-8'?>")).isEqualTo("考核表");
        assertThat(refused(() -> text(UTF_8, "<?xml version='1.0' encoding='GB18030'?>")))
                .isEqualTo(Kind.CORRUPT);
        assertThat(refused(() -> xml(new byte[] {(byte) 0xEF, (byte) 0xBB, '<', 'a', '/', '>'}, ReadLimits.USUAL)
                        .child()))
                .isEqualTo(Kind.CORRUPT);
    }

    @Test
    void a_text_is_what_stands_in_the_element_itself() {
        assertThat(root(">考<b>不</b>核<![CDATA[表]]>").text()).isEqualTo("考核表");
        assertThat(root("><b/>").text()).isEmpty();
        XmlPart parent = root("><b>1</b><c/>");
        assertThat(parent.child()).isTrue();
        assertThat(parent.text()).isEqualTo("1");
        assertThat(parent.child()).isTrue();
        assertThat(parent.name()).isEqualTo("c");
    }

    @ParameterizedTest
    @CsvSource({"4, ab<b/>cd", "4, a<b/>b<b/>cd"})
    void all_pieces_of_a_text_count_towards_its_length(int most, String inside) {
        byte[] part = ("<a xmlns='urn:a'>" + inside + "</a>").getBytes(UTF_8);
        XmlPart fits = xml(part, ReadLimits.USUAL.with(Limit.TEXT_LENGTH, most));
        fits.root("a");
        assertThat(fits.text()).hasSize(most);
        XmlPart longer = xml(part, ReadLimits.USUAL.with(Limit.TEXT_LENGTH, most - 1));
        longer.root("a");
        assertThat(refused(longer::text)).isEqualTo(Kind.LIMIT_EXCEEDED);
    }

    @Test
    void attributes_and_elements_of_other_namespaces_have_no_name_of_ours() {
        XmlPart part = root("id='1' r:id='2' r:no='3'><r:b/>");
        assertThat(part.attribute("id")).isEqualTo("1");
        assertThat(part.attribute("no")).isEmpty();
        assertThat(part.attribute("rel", "id")).isEqualTo("2");
        assertThat(part.attribute("rel", "none")).isEmpty();
        assertThat(part.child()).isTrue();
        assertThat(part.name()).isEmpty();
        assertThat(part.part()).isEqualTo("p.xml");
    }

    @Test
    void what_the_virtual_machine_would_refuse_is_left_to_our_own_limits() {
        String name = "n".repeat(1_500);
        XmlPart part = root("><" + name + " xmlns='urn:a'/>");
        assertThat(part.child()).isTrue();
        assertThat(part.name()).isEqualTo(name);
    }

    @Test
    void closing_a_part_closes_what_it_is_read_from() {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream("<a xmlns='urn:a'/>".getBytes(UTF_8)) {
            @Override
            public void close() throws IOException {
                closed[0] = true;
                super.close();
            }
        };
        XmlPart.open(XmlPart.factory(), in, Set.of(SPACE), new Meter(ReadLimits.USUAL), "p.xml")
                .close();
        assertThat(closed[0]).isTrue();
    }

    private static OpcPackage opened(RawZip zip) {
        Meter meter = new Meter(ReadLimits.USUAL);
        return new OpcPackage(Archive.open(zip.bytes(), meter), meter);
    }

    @Test
    void a_part_has_the_type_that_is_said_of_it_or_of_its_ending() {
        OpcPackage book = opened(GoodForm.zip());
        assertThat(book.type(GoodForm.SHEET)).isEqualTo(GoodForm.sml("worksheet"));
        assertThat(book.type("xl/other.xml")).isEqualTo("application/xml");
        assertThat(book.type("xl/picture.png")).isEmpty();
        assertThat(book.declares("worksheet+xml")).isTrue();
        assertThat(book.declares("relationships+xml")).isTrue();
        assertThat(book.declares("vbaProject")).isFalse();
        assertThat(book.has(GoodForm.SHEET)).isTrue();
        assertThat(book.has("xl/none.xml")).isFalse();
        assertThat(book.meter()).isNotNull();
    }

    @Test
    void a_part_has_one_type() {
        String again = GoodForm.type(GoodForm.SHEET, GoodForm.sml("worksheet"));
        String other = GoodForm.type(GoodForm.SHEET, GoodForm.sml("chartsheet"));
        assertThat(opened(GoodForm.zip().with(GoodForm.TYPES, RawZip.Content.of(GoodForm.types(again))))
                        .type(GoodForm.SHEET))
                .isEqualTo(GoodForm.sml("worksheet"));
        assertThat(refused(() -> opened(GoodForm.zip().with(GoodForm.TYPES, RawZip.Content.of(GoodForm.types(other))))))
                .isEqualTo(Kind.CORRUPT);
    }

    @Test
    void relationships_lead_to_parts_by_any_path_that_stays_inside() {
        String links = GoodForm.rel("rId1", "worksheet", "./worksheets//x/../sheet1.xml")
                + GoodForm.rel("rId2", "styles", "/xl/styles.xml");
        OpcPackage book = opened(GoodForm.zip().with(GoodForm.BOOK_RELS, RawZip.Content.of(GoodForm.rels(links))));
        List<OpcPackage.Relationship> found = book.relationships(GoodForm.BOOK);
        assertThat(found).extracting(OpcPackage.Relationship::target).containsExactly(GoodForm.SHEET, GoodForm.STYLES);
        assertThat(found).extracting(OpcPackage.Relationship::type).containsExactly("worksheet", "styles");
        String out = GoodForm.rels(GoodForm.rel("rId1", "worksheet", "../../sheet1.xml"));
        OpcPackage outside = opened(GoodForm.zip().with(GoodForm.BOOK_RELS, RawZip.Content.of(out)));
        assertThat(refused(() -> outside.relationships(GoodForm.BOOK))).isEqualTo(Kind.FORBIDDEN_CONTENT);
    }

    @Test
    void nothing_may_stand_behind_the_root_of_a_part() {
        String types = GoodForm.types("") + "<more/>";
        assertThat(refused(() -> opened(GoodForm.zip().with(GoodForm.TYPES, RawZip.Content.of(types)))))
                .isEqualTo(Kind.CORRUPT);
        String links = GoodForm.rels(GoodForm.BOOK_LINKS) + "<more/>";
        OpcPackage book = opened(GoodForm.zip().with(GoodForm.BOOK_RELS, RawZip.Content.of(links)));
        assertThat(refused(() -> book.relationships(GoodForm.BOOK))).isEqualTo(Kind.CORRUPT);
        assertThat(refused(GoodForm.sheet() + "<more/>")).isEqualTo(Kind.CORRUPT);
    }

    private static @Nullable Kind refused(String sheet) {
        return refused(sheet, ReadLimits.USUAL);
    }

    private static @Nullable Kind refused(String sheet, ReadLimits limits) {
        UnreadableWorkbookException e = catchThrowableOfType(
                UnreadableWorkbookException.class,
                () -> Workbook.read(GoodForm.with(GoodForm.SHEET, sheet), "form.xlsx", limits));
        return e == null ? null : e.kind();
    }

    private static String rows(String rows) {
        return GoodForm.sheet("", "<sheetData>" + rows + "</sheetData>", "");
    }

    @Test
    void rows_and_cells_come_in_their_order_and_within_the_sheet() {
        assertThat(refused(rows("<row r='1'/><row r='2'/><row/><row r='1048576'/>")))
                .isNull();
        assertThat(refused(rows("<row r='1048577'/>"))).isEqualTo(Kind.CORRUPT);
        assertThat(refused(rows("<row r='0'/>"))).isEqualTo(Kind.CORRUPT);
        assertThat(refused(rows("<row r='2'/><row r='2'/>"))).isEqualTo(Kind.FORBIDDEN_CONTENT);
        assertThat(refused(rows("<row r='1'><c r='A1'/><c/><c r='C1'/></row>"))).isNull();
        assertThat(refused(rows("<row r='1'><c r='B1'/><c r='B1'/></row>"))).isEqualTo(Kind.FORBIDDEN_CONTENT);
        assertThat(refused(rows("<row r='1'><c r='A2'/></row>"))).isEqualTo(Kind.CORRUPT);
        assertThat(refused(rows("<row r='1'><c r='XFD1'/></row>"))).isNull();
        assertThat(refused(rows("<row r='1'><c r='XFD1'/><c/></row>"))).isEqualTo(Kind.CORRUPT);
    }

    @Test
    void what_is_no_row_and_no_cell_is_passed_over() throws IOException {
        String sheet =
                rows("<x><row r='9'/></x><row r='4'><x><c r='A4'/></x><c r='E4'><x><v>1</v></x><v>88</v></c></row>");
        Workbook book = Workbook.read(GoodForm.with(GoodForm.SHEET, sheet), "form.xlsx", ReadLimits.USUAL);
        assertThat(book.sheets().get(0).cell(3, 4)).isEqualTo(new Cell.Number("88", false, false));
        assertThat(book.sheets().get(0).cell(3, 0)).isEqualTo(Cell.empty());
    }

    @Test
    void an_index_of_a_shared_text_is_one_of_them() {
        assertThat(refused(rows("<row r='1'><c r='A1' t='s'><v>8</v></c></row>")))
                .isNull();
        assertThat(refused(rows("<row r='1'><c r='A1' t='s'><v>9</v></c></row>")))
                .isEqualTo(Kind.CORRUPT);
        assertThat(refused(rows("<row r='1'><c r='A1' t='s'><v>-1</v></c></row>")))
                .isEqualTo(Kind.CORRUPT);
    }

    @ParameterizedTest
    @CsvSource({"0, 1462", "1.5, 1463.5", "1E18, 1000000000000001462", "1E19, 1E19", "x, x"})
    void days_are_counted_from_1900_whatever_the_file_counts_from(String stored, String read) throws IOException {
        String sheet = rows("<row r='4'><c r='E4' s='1'><v>" + stored + "</v></c></row>");
        String book = GoodForm.book(GoodForm.ONE_SHEET, "").replace("<workbookPr/>", "<workbookPr date1904='1'/>");
        byte[] bytes = GoodForm.zip()
                .with(GoodForm.SHEET, RawZip.Content.of(sheet))
                .with(GoodForm.BOOK, RawZip.Content.of(book))
                .with(GoodForm.STYLES, RawZip.Content.of(GoodForm.styles("<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>")))
                .bytes();
        Workbook workbook = Workbook.read(bytes, "form.xlsx", ReadLimits.USUAL);
        assertThat(workbook.sheets().get(0).cell(3, 4)).isEqualTo(new Cell.Number(read, false, true));
    }
}
