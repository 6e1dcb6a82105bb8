package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Appraisal;
import java.io.ByteArrayInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {
    private static final ExcelForm WORKSHEET = ExcelForm.of(Cards.everything(), Style.WORKSHEET);
    private static final ExcelForm PAPER = ExcelForm.of(Cards.merchants(), Style.PAPER);

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void a_worksheet_reads_back_what_was_written_into_it(@ForAll("everything") Appraisal appraisal) {
        FormReading reading = WORKSHEET.read(new ByteArrayInputStream(WORKSHEET.bytes(appraisal)));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.appraisal()).isEqualTo(appraisal);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_printed_form_reads_back_the_scores_that_were_written_into_it(@ForAll("merchants") Appraisal appraisal) {
        FormReading reading = PAPER.read(new ByteArrayInputStream(PAPER.bytes(appraisal)));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.appraisal()).isEqualTo(appraisal);
    }

    @Provide
    Arbitrary<Appraisal> everything() {
        return AppraisalArbitraries.everything();
    }

    @Provide
    Arbitrary<Appraisal> merchants() {
        return AppraisalArbitraries.merchants();
    }
}
