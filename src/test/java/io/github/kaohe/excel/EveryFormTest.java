package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.ChecklistExample;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.RecordExample;
import io.github.kaohe.model.RecordField;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.scoring.Examples;
import io.github.kaohe.validation.DefinitionRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every form of the documents that is filled in: sound, its worked cases hold, and what is written into it is read back. */
class EveryFormTest {
    private static final Catalog SHIPPED = Catalog.shipped();

    /** The forms that are filled in, each behind its kind. */
    private static List<String> forms() throws IOException {
        try (InputStream ids = EveryFormTest.class.getResourceAsStream("/io/github/kaohe/catalog/ids.txt")) {
            return new String(ids.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("policy "))
                    .toList();
        }
    }

    @Test
    void there_are_86_of_them() throws IOException {
        assertThat(forms()).hasSize(86).doesNotHaveDuplicates();
        assertThat(forms().stream().map(line -> line.substring(0, line.indexOf(' '))))
                .containsOnly("scorecard", "indicator-list", "record-form", "checklist");
    }

    @TestFactory
    Stream<DynamicTest> each_is_sound_and_read_back_as_it_was_filled_in() throws IOException {
        return forms().stream()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .map(id -> dynamicTest(id, () -> check(SHIPPED.getAny(id))));
    }

    private static void check(Definition form) {
        assertThat(DefinitionRules.check(form))
                .filteredOn(problem -> problem.isError())
                .isEmpty();
        assertThat(Examples.verify(form))
                .filteredOn(problem -> problem.isError())
                .isEmpty();
        if (form instanceof Scorecard card) {
            Appraisal filled = filled(
                    form, Stream.of(card.header(), card.body(), card.footer()).flatMap(List::stream));
            for (Style style : Style.values()) {
                ExcelForm excel = ExcelForm.of(card, style);
                isReadBack(filled, excel.bytes(filled), excel::read);
            }
        } else if (form instanceof RecordForm record) {
            ExcelRecord excel = ExcelRecord.of(record);
            Appraisal filled = filled(form, record.fields().stream().map(RecordField::field));
            isReadBack(filled, excel.bytes(filled), excel::read);
            assertThat(filled.fields()).hasSameSizeAs(record.fields());
            for (RecordExample example : record.examples()) {
                ExcelRecord asRead = ExcelRecord.of(record.choose(example.options()));
                assertThat(asRead.read(new ByteArrayInputStream(asRead.bytes(example.appraisal())))
                                .appraisal()
                                .fields())
                        .containsAllEntriesOf(example.appraisal().fields());
            }
        } else if (form instanceof Checklist list) {
            ExcelRecord excel = ExcelRecord.of(list);
            assertThat(excel.read(new ByteArrayInputStream(excel.bytes())).problems())
                    .isEmpty();
            for (ChecklistExample example : list.examples()) {
                isReadBack(example.appraisal(), excel.bytes(example.appraisal()), excel::read);
            }
        }
    }

    private static void isReadBack(Appraisal written, byte[] bytes, Function<InputStream, FormReading> reader) {
        FormReading reading = reader.apply(new ByteArrayInputStream(bytes));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.appraisal()).isEqualTo(written);
    }

    private static Appraisal filled(Definition form, Stream<FormField> fields) {
        Appraisal.Builder filled = Appraisal.of(form);
        fields.forEach(field -> {
            String text = switch (field.type()) {
                case TOTAL, GRADE -> "";
                case NUMBER, MONEY, COUNT -> "12";
                case DATE -> "2026-01-31";
                case CHOICE -> field.choices().get(0);
                case YES_NO -> "是";
                default -> field.title() + "一\n" + field.title() + "二";
            };
            if (!text.isEmpty()) {
                filled.field(field.title(), text);
            }
        });
        return filled.build();
    }
}
