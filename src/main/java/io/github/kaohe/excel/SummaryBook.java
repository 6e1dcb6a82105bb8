package io.github.kaohe.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbook of a summary. */
final class SummaryBook {
    private SummaryBook() {}

    static byte[] write(Summary summary) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SummaryStyles styles = new SummaryStyles(workbook);
            RankingSheet ranking = new RankingSheet(summary, sheet(workbook, styles, summary, "sheet.ranking"));
            ranking.write();
            new SpreadSheet(summary, sheet(workbook, styles, summary, "sheet.spread"), ranking).write();
            new LossSheet(summary, sheet(workbook, styles, summary, "sheet.losses")).write();
            summary.policy()
                    .ifPresent(policy -> PolicySheet.write(policy, sheet(workbook, styles, summary, "sheet.policy")));
            new ProblemSheet(summary, sheet(workbook, styles, summary, "sheet.problems")).write();
            WorkbookCompiler.stamp(workbook.getProperties(), summary.card().title());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return ZipParts.join(ZipParts.unpack(bytes.toByteArray()).entrySet().stream()
                    .map(part -> ZipParts.pack(part.getKey(), part.getValue(), Deflater.DEFAULT_COMPRESSION))
                    .toList());
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
    }

    private static SummarySheet sheet(XSSFWorkbook workbook, SummaryStyles styles, Summary summary, String key) {
        return new SummarySheet(workbook, styles, summary.locale(), key);
    }
}
