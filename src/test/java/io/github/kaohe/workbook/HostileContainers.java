package io.github.kaohe.workbook;

import static io.github.kaohe.workbook.GoodForm.BOOK;
import static io.github.kaohe.workbook.GoodForm.SHEET;
import static io.github.kaohe.workbook.GoodForm.TYPES;
import static io.github.kaohe.workbook.GoodForm.sml;
import static io.github.kaohe.workbook.GoodForm.zip;

import io.github.kaohe.workbook.RawZip.Content;
import io.github.kaohe.workbook.RawZip.Entry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

/** Files whose container is wrong. */
final class HostileContainers {
    private static final String EVIL_SHEET = GoodForm.sheet("", GoodForm.data("<c r=\"E4\"><v>100</v></c>"), "");

    private final List<HostileCase> cases = new ArrayList<>();

    static List<HostileCase> all() {
        HostileContainers containers = new HostileContainers();
        containers.broken();
        containers.bombs();
        containers.entries();
        containers.headers();
        containers.kinds();
        return containers.cases;
    }

    private void add(String id, String outcome, Callable<byte[]> maker) {
        cases.add(HostileCase.of(id, outcome, maker));
    }

    private void broken() {
        add("00-control-good-form", "88", () -> zip().bytes());
        cases.add(new HostileCase("00-control-good-xls", "a.xls", "88", GoodForm::old));
        add("A01-empty-file", "EMPTY_FILE", () -> new byte[0]);
        add("A02-empty-zip", "CORRUPT", () -> new RawZip().bytes());
        add("A03-truncated-half", "CORRUPT", () -> {
            byte[] good = zip().bytes();
            return Arrays.copyOf(good, good.length / 2);
        });
        add("A04-no-central-directory", "CORRUPT", () -> {
            byte[] good = zip().bytes();
            return Arrays.copyOf(good, find(good, 'P', 'K', 1, 2));
        });
        add("A05-pk-then-random", "CORRUPT", () -> {
            byte[] bytes = new byte[1 << 16];
            new Random(5).nextBytes(bytes);
            System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, bytes, 0, 4);
            return bytes;
        });
        add("A17-prefix-junk-polyglot", "UNSUPPORTED_FORMAT", () -> join("%PDF-1.4\n", zip().bytes()));
        add("A18-trailing-junk", "CORRUPT", () -> {
            byte[] good = zip().bytes();
            return Arrays.copyOf(good, good.length + (1 << 20));
        });
    }

    private void bombs() {
        String start = GoodForm.sheet("", GoodForm.DATA, "").replace("</worksheet>", "");
        add("A06-zip-bomb-1GiB-zeros", "LIMIT_EXCEEDED ENTRY_BYTES", () -> GoodForm.with(SHEET, zeros(1 << 30)));
        add(
                "A06b-zip-bomb-1GiB-spaces-valid-xml",
                "LIMIT_EXCEEDED ENTRY_BYTES",
                () -> GoodForm.with(SHEET, Content.repeated(start, " ".repeat(1 << 16), 1 << 14, "</worksheet>")));
        add(
                "A07-zip-bomb-under-ratio-600MB",
                "LIMIT_EXCEEDED ENTRY_BYTES",
                () -> GoodForm.with(
                        SHEET,
                        Content.repeated(
                                start, "<!--" + noise(60) + " ".repeat(5940) + "-->", 100_000, "</worksheet>")));
        add("A08-2000-entries", "LIMIT_EXCEEDED ENTRIES", () -> {
            RawZip zip = zip();
            for (int i = 0; i < 2000; i++) {
                zip.add("xl/media/" + i + ".png", "x");
            }
            return zip.bytes();
        });
        add("A09-900-entries-x-1MB", "LIMIT_EXCEEDED (ENTRIES|TOTAL_BYTES)", () -> megabytes(900));
        add("A09b-100-entries-x-1MB", "LIMIT_EXCEEDED TOTAL_BYTES", () -> megabytes(100));
        add("A10-lying-uncompressed-size", "CORRUPT", () -> {
            RawZip zip = zip().with(SHEET, zeros(5 << 20));
            zip.entry(SHEET).size = 10;
            return zip.bytes();
        });
    }

    private static byte[] megabytes(int count) {
        RawZip zip = zip();
        for (int i = 0; i < count; i++) {
            zip.add(new Entry("xl/media/" + i + ".png", Content.repeated("", noise(20) + " ".repeat(1004), 1024, "")));
        }
        return zip.bytes();
    }

    private void entries() {
        for (String name : List.of("../../evil.sh", "/etc/evil", "C:\\evil.exe", "xl/..\\..\\evil", "xl/%2e%2e/evil")) {
            add(
                    "A11-zip-slip-names " + name,
                    "FORBIDDEN_CONTENT",
                    () -> zip().add(name, "x").bytes());
        }
        for (String[] twice : new String[][] {
            {"A12-duplicate-sheet-entry", SHEET},
            {"A13-duplicate-entry-other-case", "xl/worksheets/Sheet1.xml"},
            {"A14-duplicate-entry-backslash", "xl\\worksheets\\sheet1.xml"},
            {"A15-duplicate-entry-percent", "xl/worksheets/%73heet1.xml"}
        }) {
            add(
                    twice[0],
                    "FORBIDDEN_CONTENT",
                    () -> zip().add(twice[1], EVIL_SHEET).bytes());
        }
        add("A16-cloaked-local-names", "FORBIDDEN_CONTENT", () -> {
            RawZip zip = zip().add("xl/worksheets/sheet9.xml", EVIL_SHEET);
            zip.entry("xl/worksheets/sheet9.xml").central = SHEET;
            zip.entry(SHEET).central = "xl/worksheets/sheet9.xml";
            return zip.bytes();
        });
        add(
                "A43-nested-zip-in-media",
                "88",
                () -> zip().add(new Entry("xl/media/a.zip", Content.of(zip().bytes())))
                        .bytes());
        add("A45-symlink-entry", "FORBIDDEN_CONTENT", () -> {
            RawZip zip = zip().add("xl/media/link", "/etc/passwd");
            zip.entry("xl/media/link").attributes = 0120777 << 16;
            return zip.bytes();
        });
    }

    private void headers() {
        add("A19-zip-encryption-flag", "ENCRYPTED", () -> {
            RawZip zip = zip();
            zip.entry(SHEET).flags |= 1;
            return zip.bytes();
        });
        add("A20-unknown-compression-method", "CORRUPT", () -> {
            RawZip zip = zip();
            zip.entry(SHEET).method = 99;
            return zip.bytes();
        });
        add("A21-bad-crc", "CORRUPT", () -> {
            RawZip zip = zip();
            byte[] packed = zip.entry(SHEET).packed;
            packed[packed.length / 2] ^= 1;
            return zip.bytes();
        });
    }

    private void kinds() {
        cases.add(new HostileCase("A22-xls-renamed-xlsx", "a.xlsx", "88 KH3018", GoodForm::old));
        cases.add(new HostileCase("A23-xlsx-renamed-xls", "a.xls", "88 KH3018", () -> zip().bytes()));
        add(
                "A24-docx-renamed-xlsx",
                "UNSUPPORTED_FORMAT",
                () -> GoodForm.with(
                        TYPES,
                        GoodForm.types(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "x",
                                "")));
        add(
                "A25-plain-zip",
                "UNSUPPORTED_FORMAT",
                () -> new RawZip().add("readme.txt", "x").bytes());
        add(
                "A26-csv-renamed-xlsx",
                "UNSUPPORTED_FORMAT",
                () -> "\uFEFF姓名,得分\n张三,88\n".getBytes(StandardCharsets.UTF_8));
        add(
                "A27-html-table-renamed-xls",
                "UNSUPPORTED_FORMAT",
                () -> text("<html><table><tr><td>88</td></tr></table>"));
        add(
                "A28-spreadsheetml-2003",
                "UNSUPPORTED_FORMAT",
                () -> text("<?xml version=\"1.0\"?>" + "<?mso-application progid=\"Excel.Sheet\"?><Workbook/>"));
        macro("A31-xlsm", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", "", "a.xlsm");
        macro("A32-xlsm-renamed-xlsx", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", "", "a.xlsx");
        macro("A33-vba-part-in-plain-xlsx", sml("sheet.main"), "xl/vbaProject.bin", "a.xlsx");
        add(
                "A34-xlsb-content-type",
                "UNSUPPORTED_FORMAT",
                () -> GoodForm.with(
                        TYPES,
                        GoodForm.types(
                                "application/vnd.ms-excel.sheet.binary.macroEnabled.main", sml("worksheet"), "")));
        add("A35-strict-ooxml", "88", HostileContainers::strict);
    }

    private void macro(String id, String type, String part, String file) {
        cases.add(new HostileCase(id, file, "MACRO", () -> {
            RawZip zip = zip().with(TYPES, Content.of(GoodForm.types(type, sml("worksheet"), "")));
            return (part.isEmpty() ? zip : zip.add(part, "x")).bytes();
        }));
    }

    private static byte[] strict() {
        RawZip zip = new RawZip();
        for (String part :
                List.of(TYPES, GoodForm.RELS, BOOK, GoodForm.BOOK_RELS, SHEET, GoodForm.STYLES, GoodForm.STRINGS)) {
            zip.add(part, strict(part));
        }
        return zip.bytes();
    }

    private static String strict(String part) {
        String text = switch (part) {
            case TYPES -> GoodForm.types("");
            case GoodForm.RELS -> GoodForm.rels(GoodForm.rel("rId1", "officeDocument", BOOK));
            case BOOK -> GoodForm.book(GoodForm.ONE_SHEET, "");
            case GoodForm.BOOK_RELS -> GoodForm.rels(GoodForm.BOOK_LINKS);
            case SHEET -> GoodForm.sheet();
            case GoodForm.STYLES -> GoodForm.styles("<xf/><xf/>");
            default -> GoodForm.strings("");
        };
        return text.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(GoodForm.R, "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }

    private static Content zeros(int size) {
        return Content.repeated("", "\0".repeat(1 << 16), size >> 16, "");
    }

    private static String noise(int length) {
        StringBuilder noise = new StringBuilder();
        Random random = new Random(length);
        for (int i = 0; i < length; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.toString();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(String before, byte[] after) {
        byte[] bytes = Arrays.copyOf(text(before), before.length() + after.length);
        System.arraycopy(after, 0, bytes, before.length(), after.length);
        return bytes;
    }

    private static int find(byte[] bytes, int... wanted) {
        for (int at = 0; ; at++) {
            int k = 0;
            while (k < wanted.length && bytes[at + k] == (byte) wanted[k]) {
                k++;
            }
            if (k == wanted.length) {
                return at;
            }
        }
    }
}
