package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Appraisal;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameBytesTest {
    private static final Appraisal APPRAISAL = Appraisal.of("everything")
            .field("姓名", "İsmail")
            .blank("per-error", 5)
            .value("errors", 3)
            .value("rates.pass-rate", new BigDecimal("96.5"))
            .rated("labels", "乙")
            .build();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, America/Los_Angeles",
        "ar-EG-u-nu-arab, Asia/Kathmandu",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Kathmandu",
        "zh-CN, America/Los_Angeles"
    })
    void equal_input_gives_equal_bytes_everywhere(String language, String place) {
        byte[] here = ExcelForm.of(Cards.everything(), Style.WORKSHEET).bytes(APPRAISAL);
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        ExcelForm form = ExcelForm.of(Cards.everything(), Style.WORKSHEET);
        assertThat(form.bytes(APPRAISAL)).isEqualTo(here);
        assertThat(form.read(new ByteArrayInputStream(here)).appraisal()).isEqualTo(APPRAISAL);
    }

    @Test
    void one_form_serves_many_threads() {
        ExcelForm form = ExcelForm.of(Cards.everything(), Style.WORKSHEET);
        byte[] alone = form.bytes(APPRAISAL);
        boolean same = IntStream.range(0, 64)
                .parallel()
                .allMatch(i -> Arrays.equals(form.bytes(APPRAISAL), alone)
                        && form.read(new ByteArrayInputStream(alone))
                                .appraisal()
                                .equals(APPRAISAL));
        assertThat(same).isTrue();
    }
}
