package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.workbook.Cell;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Sheet;
import io.github.kaohe.workbook.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The printed tables keep the column headings of the documents, in their order, as {@code headings.tsv} lists them (a third
 * column says why a heading is left out); a column for the result may be added.
 */
class LayoutHeadingsTest {
    private record Expected(String id, List<String> headings) {}

    private static List<Expected> expected() throws IOException {
        try (InputStream table = LayoutHeadingsTest.class.getResourceAsStream("headings.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .map(parts -> new Expected(parts[0], List.of(parts[1].split(" \\| ", -1))))
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> a_form_has_the_columns_of_its_document() throws IOException {
        return expected().stream()
                .map(form -> dynamicTest(
                        form.id() + " " + form.headings().get(0),
                        () -> assertThat(rows(form.id()))
                                .as(form.id())
                                .anySatisfy(row -> assertThat(row).containsSubsequence(form.headings()))));
    }

    /** The texts of each row, and of each two rows as one heading: the lower one names its columns. */
    private static List<List<String>> rows(String id) {
        Sheet sheet = Workbook.read(blank(Catalog.shipped().getAny(id)), id, ReadLimits.USUAL)
                .sheets()
                .get(0);
        List<List<String>> rows = new ArrayList<>();
        TreeMap<Integer, String> above = new TreeMap<>();
        for (int row = 0; row <= sheet.lastRow(); row++) {
            TreeMap<Integer, String> texts = new TreeMap<>();
            for (int column = 0; column <= sheet.lastColumn(); column++) {
                if (sheet.cell(row, column) instanceof Cell.Text text) {
                    texts.put(column, text.text().strip());
                }
            }
            TreeMap<Integer, String> both = new TreeMap<>(above);
            both.putAll(texts);
            rows.add(List.copyOf(texts.values()));
            rows.add(List.copyOf(both.values()));
            above = texts;
        }
        return rows;
    }

    private static byte[] blank(Definition form) {
        return form instanceof Scorecard card
                ? ExcelForm.of(card, Style.PAPER).bytes()
                : ExcelRecord.of((Checklist) form).bytes();
    }
}
