package io.github.kaohe.workbook;

import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.excel.ExcelForm;
import io.github.kaohe.excel.Style;
import java.util.concurrent.Callable;

/**
 * A file that should not be trusted.
 *
 * @param id      which case it is
 * @param file    name under which it is sent in
 * @param outcome what reading it must give, as a regular expression: the kind of the refusal and what is too much, or what
 *                stands in E4 and the codes of the findings
 * @param maker   makes the file
 */
record HostileCase(String id, String file, String outcome, Callable<byte[]> maker) {
    private static final ExcelForm FORM =
            ExcelForm.of(Catalog.shipped().get("bd-merchant-maintenance-monthly"), Style.WORKSHEET);

    static HostileCase of(String id, String outcome, Callable<byte[]> maker) {
        return new HostileCase(id, id + ".xlsx", outcome, maker);
    }

    /** {@return what reading it gives} */
    String read() throws Exception {
        byte[] bytes = maker.call();
        try {
            Workbook book = Workbook.read(bytes, file, ReadLimits.USUAL);
            StringBuilder outcome = new StringBuilder();
            if (!book.sheets().isEmpty()) {
                outcome.append(shown(book.sheets().get(0).cell(3, 4)));
            }
            StrangersBook.use(book, FORM);
            book.findings().forEach(finding -> outcome.append(' ').append(finding.code()));
            return outcome.toString().strip();
        } catch (UnreadableWorkbookException e) {
            return e.kind() + e.limit().map(limit -> " " + limit).orElse("");
        }
    }

    private static String shown(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return number.stored();
        } else if (cell instanceof Cell.Text text) {
            return "text " + text.text();
        }
        return cell.getClass().getSimpleName();
    }
}
