package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.Scorecard;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A worksheet has a cell for each input from which a measure is worked out. */
class WorkedInputsTest {
    private static final Scorecard KPIS = Definitions.read(Path.of("templates/customer-service-common-kpis.json"));
    private static final ExcelForm FORM = ExcelForm.of(KPIS, Style.WORKSHEET);

    private static FormReading back(Appraisal appraisal) {
        return FORM.read(new ByteArrayInputStream(FORM.bytes(appraisal)));
    }

    @Test
    void inputs_read_back_as_they_were_given() {
        Appraisal appraisal = Appraisal.of(KPIS)
                .value("connection-rate.rate.connected", 470)
                .value("connection-rate.rate.incoming", 500)
                .value("call-duration", new BigDecimal("63.8"))
                .build();

        FormReading reading = back(appraisal);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.appraisal().shared()).isEqualTo(appraisal.shared());
    }

    @Test
    void the_two_numbers_of_a_ratio_become_the_inputs_of_the_metric() {
        Observation ratio = new Observation.Ratio(BigDecimal.valueOf(470), BigDecimal.valueOf(500));

        FormReading reading =
                back(Appraisal.of(KPIS).value("connection-rate", ratio).build());

        assertThat(reading.appraisal().shared().values())
                .containsEntry("connection-rate.rate.connected", Observation.of(470))
                .containsEntry("connection-rate.rate.incoming", Observation.of(500));
    }

    @Test
    void one_input_alone_is_a_problem_at_its_cell() {
        FormReading reading =
                back(Appraisal.of(KPIS).value("服务水平指标/接通率/总呼入电话数量", 500).build());

        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line(java.util.Locale.CHINESE))
                        .startsWith("KH3111")
                        .contains("成功接通客服的电话数量、总呼入电话数量"));
    }
}
