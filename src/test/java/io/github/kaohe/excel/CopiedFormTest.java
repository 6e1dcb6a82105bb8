package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Example;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Workbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The first sheet of every shipped form on its own, without names and stamp: nothing is read that was not written. */
class CopiedFormTest {
    private final List<String> unread = new ArrayList<>();
    private int read;

    @Test
    void worked_cases_are_read_back_or_nothing_is() throws IOException {
        for (Scorecard card : Catalog.shipped().all()) {
            for (Style style : Style.values()) {
                ExcelForm form = ExcelForm.of(card, style);
                Optional<Example> first = card.examples().stream()
                        .filter(example -> example.options().isEmpty())
                        .findFirst();
                if (first.isPresent()) {
                    check(form, first.get().appraisal());
                }
            }
        }
        assertThat(read).isGreaterThanOrEqualTo(50);
        // several columns of one heading
        assertThat(unread).containsExactly("customer-monthly-scorecard");
    }

    private void check(ExcelForm form, Appraisal appraisal) throws IOException {
        byte[] filled;
        try {
            filled = form.bytes(appraisal);
        } catch (ProblemException e) {
            // the style has no cells for what the case gives
            return;
        }
        Appraisal whole = form.read(new ByteArrayInputStream(filled)).appraisal();
        Workbook book = Workbook.read(firstSheet(filled), "", ReadLimits.USUAL);
        List<ForeignReading> readings;
        try {
            readings = form.readByLabels(book);
        } catch (ProblemException e) {
            unread.add(form.card().id());
            return;
        }
        assertThat(readings).as(form.card().id()).hasSize(1);
        ForeignReading reading = readings.get(0);
        boolean copied = reading.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.KH3038);
        if (copied) {
            read++;
            assertThat(values(reading.appraisal()))
                    .as(form.card().id() + form.style() + reading.problems())
                    .isEqualTo(values(whole));
        } else {
            unread.add(form.card().id());
            assertThat(values(whole).entrySet())
                    .as(form.card().id() + form.style() + reading.problems())
                    .containsAll(values(reading.appraisal()).entrySet());
        }
    }

    private static Map<String, Object> values(Appraisal appraisal) {
        Map<String, Object> values = new HashMap<>();
        put(values, "", appraisal.shared());
        appraisal.raters().forEach((rater, sheets) -> sheets.forEach(sheet -> put(values, rater + " ", sheet)));
        return values;
    }

    private static void put(Map<String, Object> values, String rater, RaterSheet sheet) {
        sheet.values()
                .forEach((key, value) -> values.put(
                        rater + key,
                        value instanceof Observation.Amount amount
                                ? amount.value().stripTrailingZeros()
                                : value));
        sheet.awarded().forEach((key, value) -> values.put(rater + "=" + key, value.stripTrailingZeros()));
    }

    private static byte[] firstSheet(byte[] form) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            while (book.getNumberOfSheets() > 1) {
                book.removeSheetAt(1);
            }
            new ArrayList<>(book.getAllNames())
                    .stream()
                            .filter(name -> name.getNameName().startsWith("ko_"))
                            .forEach(book::removeName);
            book.getProperties()
                    .getCustomProperties()
                    .getUnderlyingProperties()
                    .getPropertyList()
                    .clear();
            book.write(out);
            return out.toByteArray();
        }
    }
}
