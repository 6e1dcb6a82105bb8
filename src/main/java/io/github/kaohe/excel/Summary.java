package io.github.kaohe.excel;

import io.github.kaohe.problem.Messages;
import io.github.kaohe.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook with the results of many forms: ranked on the first sheet, and on the second what could not be scored.
 *
 * <p>Equal totals share a rank and the rank after them is left out: 1, 2, 2, 4. A form without a total stands last and has
 * no rank.
 */
public final class Summary {
    private static final Messages TEXTS = new Messages("io.github.kaohe.excel.summary");
    private static final int UNIT = 256;

    private final Locale locale;
    private final XSSFWorkbook workbook;
    private final Looks looks;

    /**
     * The result of one form.
     *
     * @param file  name of its file
     * @param name  whose it is
     * @param total the total, if there is one
     * @param grade the grade, if there is one
     */
    public record Row(String file, String name, Optional<BigDecimal> total, Optional<String> grade) {}

    /**
     * A form that could not be scored.
     *
     * @param file     name of its file
     * @param problems why
     */
    public record Failure(String file, List<Problem> problems) {
        /** Copies the list. */
        public Failure {
            problems = List.copyOf(problems);
        }
    }

    private Summary(XSSFWorkbook workbook, Locale locale) {
        this.workbook = workbook;
        this.locale = locale;
        this.looks = new Looks(workbook);
    }

    /**
     * {@return the workbook (.xlsx)}
     *
     * @param title    title of the form
     * @param rows     results in any order; equal totals keep theirs
     * @param failures what could not be scored
     * @param locale   Chinese for language {@code zh}, English for every other
     */
    public static byte[] of(String title, List<Row> rows, List<Failure> failures, Locale locale) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Summary summary = new Summary(workbook, locale);
            summary.ranking(title, rows);
            summary.problems(failures);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
    }

    private void ranking(String title, List<Row> rows) {
        XSSFSheet sheet = sheet("ranking", 8, 16, 12, 12, 40);
        List<Row> ranked = new ArrayList<>(rows);
        ranked.sort(Comparator.comparing((Row row) -> row.total().isEmpty())
                .thenComparing(row -> row.total().orElse(BigDecimal.ZERO), Comparator.reverseOrder()));
        text(sheet.createRow(0), 0, title, Look.TITLE);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
        headings(sheet.createRow(1), "rank", "name", "total", "grade", "file");
        sheet.createFreezePane(0, 2);
        int rank = 0;
        for (int i = 0; i < ranked.size(); i++) {
            Row result = ranked.get(i);
            boolean tied = i > 0 && equal(result.total(), ranked.get(i - 1).total());
            rank = tied ? rank : i + 1;
            XSSFRow row = sheet.createRow(i + 2);
            number(row, 0, result.total().isPresent() ? Optional.of(BigDecimal.valueOf(rank)) : Optional.empty());
            text(row, 1, result.name(), Look.CENTER);
            number(row, 2, result.total());
            text(row, 3, result.grade().orElse(""), Look.CENTER);
            text(row, 4, result.file(), Look.LEFT);
        }
    }

    private static boolean equal(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
    }

    private void problems(List<Failure> failures) {
        XSSFSheet sheet = sheet("problems", 24, 10, 24, 70);
        headings(sheet.createRow(0), "file", "code", "place", "message");
        sheet.createFreezePane(0, 1);
        int at = 1;
        for (Failure failure : failures) {
            for (Problem problem : failure.problems()) {
                XSSFRow row = sheet.createRow(at++);
                text(row, 0, failure.file(), Look.LEFT);
                text(row, 1, problem.code().name(), Look.CENTER);
                text(row, 2, problem.place().text(), Look.LEFT);
                text(row, 3, problem.message(locale), Look.LEFT);
            }
        }
    }

    private XSSFSheet sheet(String key, int... widths) {
        XSSFSheet sheet = workbook.createSheet(say(key));
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * UNIT);
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    private void headings(XSSFRow row, String... keys) {
        for (int column = 0; column < keys.length; column++) {
            text(row, column, say(keys[column]), Look.HEADING);
        }
    }

    /** A text cell holds its text whatever it begins with; a longer one than a cell can hold is cut. */
    private void text(XSSFRow row, int column, String text, Look look) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(looks.of(look));
        cell.setCellValue(text.length() > 32_000 ? text.substring(0, 32_000) + "…" : text);
    }

    private void number(XSSFRow row, int column, Optional<BigDecimal> number) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(looks.of(Look.CENTER));
        number.ifPresent(value -> cell.setCellValue(value.doubleValue()));
    }

    private String say(String key) {
        return TEXTS.format(locale, key, Map.of());
    }
}
