package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the numbers of cells end. */
class NumberTextTest {
    @ParameterizedTest
    @CsvSource({
        "0.0000000001, true",
        "0.00000000001, false",
        "1E+19, true",
        "1E+20, false",
        "99999999999999999999, true",
        "999999999999999999999, false",
        "9999999999.9999999999, true",
        "99999999999.9999999999, false"
    })
    void ten_decimals_and_twenty_digits_fit(BigDecimal number, boolean fits) {
        assertThat(NumberText.fits(number)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"０, 0", "９, 9", "１０．９０, 10.90", "－０９, -9"})
    void all_full_width_digits_are_folded(String typed, BigDecimal number) {
        assertThat(NumberText.typed(typed, "")).contains(number);
    }

    @Test
    void a_number_has_at_most_32_characters() {
        assertThat(NumberText.typed("0".repeat(31) + "5", "分")).contains(BigDecimal.valueOf(5));
        assertThat(NumberText.typed("0".repeat(32) + "5", "分")).isEmpty();
    }

    @Test
    void an_exponent_has_at_most_4_characters() {
        assertThat(NumberText.stored("1E-002")).contains(new BigDecimal("0.01"));
        assertThat(NumberText.stored("1E-0002")).isEmpty();
        assertThat(NumberText.stored("1E+0002")).contains(new BigDecimal("1E+2"));
    }

    @Test
    void seventeen_digits_are_the_trace_of_a_binary_fraction() {
        assertThat(NumberText.stored("0.94999999999999996")).contains(new BigDecimal("0.950000000000000"));
        assertThat(NumberText.stored("0.9499999999999999")).contains(new BigDecimal("0.9499999999999999"));
    }

    @Test
    void responses_are_read_as_they_are_written() {
        List<BigDecimal> one = List.of(new BigDecimal("5"));
        List<BigDecimal> two = List.of(new BigDecimal("5"), new BigDecimal("4.5"));

        assertThat(NumberText.join(one))
                .isEqualTo("5;")
                .satisfies(text -> assertThat(NumberText.isList(text)).isTrue());
        assertThat(NumberText.join(two)).isEqualTo("5;4.5");
        assertThat(NumberText.responses("5;")).contains(one);
        assertThat(NumberText.responses("5；4.5分")).contains(two);
        assertThat(NumberText.responses("5;;4")).isEmpty();
        assertThat(NumberText.responses("5;0.00000000001")).isEmpty();
    }
}
