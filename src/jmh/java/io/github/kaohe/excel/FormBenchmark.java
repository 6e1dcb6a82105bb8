package io.github.kaohe.excel;

import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.json.Appraisals;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Workbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One form filled in and read by one thread, beside the limit (the first sheet compressed, or decompressed and looked at byte
 * by byte, and nothing else) and beside the object model of Apache POI (the same file opened, and opened and written).
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FormBenchmark {
    private static final String ID = "bd-merchant-maintenance-monthly";
    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";

    private final ExcelForm form = ExcelForm.of(Catalog.shipped().get(ID), Style.WORKSHEET);
    private final Appraisal appraisal = Appraisals.read(Path.of("examples", ID + "-2026-10.json"));
    private byte[] file = {};
    private byte[] sheet = {};
    private byte[] packed = {};
    private byte[] room = {};

    @Setup
    public void prepare() throws IOException {
        file = form.bytes(appraisal);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(FIRST_SHEET)) {
                    sheet = zip.readAllBytes();
                }
            }
        }
        room = new byte[2 * sheet.length];
        packed = Arrays.copyOf(room, deflate());
    }

    /** The limit of writing. */
    @Benchmark
    public int deflate() {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(sheet);
            deflater.finish();
            return deflater.deflate(room);
        } finally {
            deflater.end();
        }
    }

    /** The limit of reading. */
    @Benchmark
    public int inflateAndScan() throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            int length = inflater.inflate(room);
            int tags = 0;
            for (int i = 0; i < length; i++) {
                tags += room[i] == '<' ? 1 : 0;
            }
            return tags;
        } finally {
            inflater.end();
        }
    }

    @Benchmark
    public byte[] fill() {
        return form.bytes(appraisal);
    }

    /** Checked and read as cells, before anything is known of the form. */
    @Benchmark
    public Workbook cells() {
        return Workbook.read(new ByteArrayInputStream(file), "", ReadLimits.USUAL);
    }

    /** All of it: the cells, the stamp, each printed cell compared with what was rendered, the appraisal. */
    @Benchmark
    public FormReading read() {
        return form.read(new ByteArrayInputStream(file));
    }

    @Benchmark
    public int poiOpen() throws IOException {
        try (InputStream in = new ByteArrayInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            return book.getSheetAt(0).getLastRowNum();
        }
    }

    @Benchmark
    public int poiOpenAndWrite() throws IOException {
        try (InputStream in = new ByteArrayInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            book.write(out);
            return out.size();
        }
    }
}
