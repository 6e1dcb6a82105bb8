package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.RecordArbitraries;
import io.github.kaohe.model.RecordForm;
import java.io.ByteArrayInputStream;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExcelRecordProperties {

    @Property(tries = 40)
    void a_filled_record_form_reads_back_as_it_was_filled(@ForAll("forms") RecordForm form, @ForAll long seed) {
        readsBack(ExcelRecord.of(form), RecordArbitraries.appraisal(form, new Random(seed)));
    }

    @Property(tries = 40)
    void a_filled_checklist_reads_back_as_it_was_filled(@ForAll("lists") Checklist list, @ForAll long seed) {
        readsBack(ExcelRecord.of(list), RecordArbitraries.appraisal(list, new Random(seed)));
    }

    @Property(tries = 20)
    void an_empty_form_reads_as_nothing(@ForAll("forms") RecordForm form) {
        ExcelRecord record = ExcelRecord.of(form);
        FormReading reading = record.read(new ByteArrayInputStream(record.bytes()));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.appraisal()).isEqualTo(Appraisal.of(form).build());
    }

    private static void readsBack(ExcelRecord record, Appraisal appraisal) {
        byte[] bytes = record.bytes(appraisal);
        FormReading reading = record.read(new ByteArrayInputStream(bytes));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.appraisal()).isEqualTo(appraisal);
        assertThat(record.bytes(appraisal)).isEqualTo(bytes);
    }

    @Provide
    Arbitrary<RecordForm> forms() {
        return RecordArbitraries.recordForms();
    }

    @Provide
    Arbitrary<Checklist> lists() {
        return RecordArbitraries.checklists();
    }
}
