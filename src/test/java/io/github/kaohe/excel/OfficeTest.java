package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.ScorecardArbitraries;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worksheets computed by LibreOffice, held against the scorer. Needs {@code soffice}; run with {@code -Poffice}. */
@Tag("office")
class OfficeTest {
    private static final int RANDOM_CARDS = 20;

    /** A process that has opened some 250 files gives up. */
    private static final int FILES_A_PROCESS = 60;

    @TempDir
    Path folder;

    private record Case(SheetEngine engine, byte[] file, String what) {}

    private final Map<String, Case> cases = new LinkedHashMap<>();

    @Test
    void libre_office_computes_what_the_scorer_says() throws Exception {
        Path in = Files.createDirectory(folder.resolve("in"));
        Path out = Files.createDirectory(folder.resolve("out"));
        for (Scorecard card : Shipped.scorecards()) {
            add(card, new Random(card.id().hashCode()), in);
        }
        for (int i = 0; i < RANDOM_CARDS; i++) {
            Random random = new Random(i);
            add(ScorecardArbitraries.scorecard(random), random, in);
        }
        List<String> names = List.copyOf(cases.keySet());
        for (int i = 0; i < names.size(); i += FILES_A_PROCESS) {
            convert(names.subList(i, Math.min(names.size(), i + FILES_A_PROCESS)), in, out);
        }
        for (Map.Entry<String, Case> each : cases.entrySet()) {
            Case made = each.getValue();
            byte[] computed = Files.readAllBytes(out.resolve(each.getKey()));
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(computed))) {
                made.engine().compare(made.file(), made.what(), (sheet, box) -> value(workbook, sheet, box));
            }
        }
        assertThat(cases.values().stream()
                        .mapToInt(made -> made.engine().totals())
                        .sum())
                .isGreaterThan(Shipped.scorecards().size());
    }

    private void add(Scorecard card, Random random, Path in) throws IOException {
        ExcelForm form = ExcelForm.of(card, Style.WORKSHEET);
        SheetEngine engine = new SheetEngine(form);
        for (boolean careless : List.of(false, false, true)) {
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form.bytes()))) {
                String name = "case" + cases.size() + ".xlsx";
                byte[] file = RandomFilling.fill(form, workbook, random, careless);
                Files.write(in.resolve(name), file);
                cases.put(name, new Case(engine, file, card.id() + " " + name));
            }
        }
    }

    private void convert(List<String> names, Path in, Path out) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                out.toString()));
        names.forEach(name -> command.add(in.resolve(name).toString()));
        File log = folder.resolve("soffice.log").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as("soffice has come to an end").isTrue();
    }

    private static Object value(XSSFWorkbook workbook, String sheet, Box box) {
        XSSFRow row = workbook.getSheet(sheet).getRow(box.top());
        XSSFCell cell = row == null ? null : row.getCell(box.left());
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> (Object) cell.getNumericCellValue();
            case STRING, BLANK -> cell.getStringCellValue();
            default -> type;
        };
    }
}
