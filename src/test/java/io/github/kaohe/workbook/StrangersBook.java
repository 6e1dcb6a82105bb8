package io.github.kaohe.workbook;

import io.github.kaohe.excel.ExcelForm;
import io.github.kaohe.excel.ForeignReading;
import io.github.kaohe.importer.FormImport;
import io.github.kaohe.importer.ImportedForm;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemException;
import java.util.Locale;

/** A workbook from a stranger in all the ways it can be used without having been rendered here. */
final class StrangersBook {
    private StrangersBook() {}

    static void use(Workbook book, ExcelForm form) {
        for (ImportedForm imported : FormImport.of(book)) {
            for (Problem problem : imported.problems()) {
                problem.line(Locale.CHINESE);
            }
        }
        try {
            for (ForeignReading reading : form.readByLabels(book)) {
                for (Problem problem : reading.problems()) {
                    problem.line(Locale.ENGLISH);
                }
            }
        } catch (ProblemException anotherForm) {
            for (Problem problem : anotherForm.problems()) {
                problem.line(Locale.ENGLISH);
            }
        }
    }
}
