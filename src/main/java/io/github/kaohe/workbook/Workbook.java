package io.github.kaohe.workbook;

import io.github.kaohe.problem.Problem;
import io.github.kaohe.workbook.UnreadableWorkbookException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of an Excel workbook of unknown origin. Immutable.
 *
 * <pre>{@code
 * Workbook book = Workbook.read(Path.of("张三.xlsx"), ReadLimits.USUAL);
 * Cell score = book.sheets().get(0).cell(3, 4);
 * }</pre>
 */
public final class Workbook {
    /** The format of the file, whatever its name. */
    public enum Format {
        /** The format since Excel 2007. */
        XLSX,
        /** The format of Excel 97 to 2003. */
        XLS
    }

    private final Format format;
    private final List<Sheet> sheets;
    private final Map<String, CellRef> names;
    private final Map<String, String> properties;
    private final List<Problem> findings;

    Workbook(
            Format format,
            List<Sheet> sheets,
            Map<String, CellRef> names,
            Map<String, String> properties,
            Findings findings) {
        this.format = format;
        this.sheets = List.copyOf(sheets);
        this.names = Map.copyOf(names);
        this.properties = Map.copyOf(properties);
        findings.extension(format);
        findings.sheets(this.sheets);
        this.findings = List.copyOf(findings.problems());
    }

    /**
     * {@return what a file holds}
     *
     * @param file   the file
     * @param limits how much it may hold
     * @throws UnreadableWorkbookException if it cannot or must not be read
     */
    public static Workbook read(Path file, ReadLimits limits) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name, limits);
        } catch (IOException e) {
            throw Refusal.of(Kind.IO, "", "").exception(file.toString(), e);
        }
    }

    /**
     * {@return what a stream holds}
     *
     * @param in     the stream; not closed, read no further than the limit
     * @param name   name of the file for problems and to compare its ending, may be empty
     * @param limits how much it may hold
     * @throws UnreadableWorkbookException if it cannot or must not be read
     */
    public static Workbook read(InputStream in, String name, ReadLimits limits) {
        byte[] bytes;
        try {
            bytes = in.readNBytes((int) Math.min(limits.allowed(Limit.FILE_BYTES) + 1, Integer.MAX_VALUE - 8));
        } catch (IOException e) {
            throw Refusal.of(Kind.IO, "", "").exception(name, e);
        }
        return read(bytes, name, limits);
    }

    /**
     * {@return what bytes hold}
     *
     * @param bytes  the content of a file
     * @param name   name of the file for problems and to compare its ending, may be empty
     * @param limits how much it may hold
     * @throws UnreadableWorkbookException if it cannot or must not be read
     */
    public static Workbook read(byte[] bytes, String name, ReadLimits limits) {
        try {
            Meter meter = new Meter(limits);
            meter.check(Limit.FILE_BYTES, bytes.length, "");
            if (bytes.length == 0) {
                throw Refusal.refuse(Kind.EMPTY_FILE, "", "");
            }
            String kind = FileKind.of(bytes);
            return switch (kind) {
                case FileKind.ZIP -> XlsxReader.read(bytes, meter, new Findings(name));
                case FileKind.OLE2 -> XlsReader.read(bytes, meter, new Findings(name));
                default -> throw Refusal.unsupported(kind);
            };
        } catch (Refusal.Refused e) {
            throw e.refusal().exception(name, e.getCause());
        } catch (OutOfMemoryError e) {
            long allowed = limits.allowed(Limit.TOTAL_BYTES);
            throw Refusal.exceeded(Limit.TOTAL_BYTES, allowed, allowed, "")
                    .refusal()
                    .exception(name, e);
        }
    }

    /** {@return the format of the file} */
    public Format format() {
        return format;
    }

    /** {@return the sheets in their order, charts as empty ones} */
    public List<Sheet> sheets() {
        return sheets;
    }

    /**
     * {@return the first sheet of a name}
     *
     * @param name its name, letter by letter
     */
    public Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    /** {@return the cells that defined names of the whole workbook point at; a name that points at no single cell is left out} */
    public Map<String, CellRef> names() {
        return names;
    }

    /** {@return the custom properties of the document} */
    public Map<String, String> properties() {
        return properties;
    }

    /** {@return what is odd about it but does not prevent reading} */
    public List<Problem> findings() {
        return findings;
    }

    /**
     * {@return what stands in a cell, nothing if there is no such sheet}
     *
     * @param ref its position
     */
    public Cell cell(CellRef ref) {
        return sheet(ref.sheet())
                .map(sheet -> sheet.cell(ref.row(), ref.column()))
                .orElse(Cell.empty());
    }

    /**
     * {@return the text of a cell, if it holds text}
     *
     * @param ref its position
     */
    public Optional<String> text(CellRef ref) {
        return cell(ref) instanceof Cell.Text text ? Optional.of(text.text()) : Optional.empty();
    }
}
