package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.workbook.Cell;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Sheet;
import io.github.kaohe.workbook.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A record form shows the fields that its document asks for, in the order of {@code fields.tsv}; others may stand between. */
class RecordFieldsTest {
    @TestFactory
    Stream<DynamicTest> a_form_has_the_fields_of_its_document() throws IOException {
        List<String> table;
        try (InputStream fields = RecordFieldsTest.class.getResourceAsStream("fields.tsv")) {
            table = new String(fields.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        return table.stream()
                .map(line -> line.split("\t", -1))
                .map(form -> dynamicTest(
                        form[0], () -> assertThat(labels(form[0])).containsSubsequence(form[1].split(" \\| ", -1))));
    }

    /** The texts of the sheet from left to right and top to bottom, without the marks around a label. */
    private static List<String> labels(String id) {
        RecordForm form = (RecordForm) Catalog.shipped().getAny(id);
        Sheet sheet = Workbook.read(ExcelRecord.of(form).bytes(), id, ReadLimits.USUAL)
                .sheets()
                .get(0);
        List<String> labels = new ArrayList<>();
        for (int row = 0; row <= sheet.lastRow(); row++) {
            for (int column = 0; column <= sheet.lastColumn(); column++) {
                if (sheet.cell(row, column) instanceof Cell.Text text) {
                    labels.add(text.text().replaceAll("^\\*|:$", ""));
                }
            }
        }
        return labels;
    }
}
