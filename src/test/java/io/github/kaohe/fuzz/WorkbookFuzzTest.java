package io.github.kaohe.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kaohe.importer.FormImport;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Workbook;
import java.util.Locale;

/** Any bytes are a workbook, which can be imported, or end in problems. */
class WorkbookFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void any_bytes_end_in_a_workbook_or_in_problems(byte[] bytes) {
        try {
            FormImport.of(Workbook.read(bytes, "fuzz.xlsx", ReadLimits.USUAL));
        } catch (ProblemException expected) {
            for (var problem : expected.problems()) {
                problem.message(Locale.CHINESE);
            }
        }
    }
}
