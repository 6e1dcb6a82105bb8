package io.github.kaohe.builder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Figure;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java numbers as decimals. */
class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.1", "0.4", "33.33", "66.67", "1.005", "0.001", "123456789.12345", "-5.5"})
    void aFractionIsTheDecimalThatWasWritten(String written) {
        assertThat(Numbers.figure(Double.parseDouble(written))).isEqualTo(Figure.of(written));
    }

    @Test
    void aFractionThatWasNotWrittenKeepsAllItsDigits() {
        assertThat(Numbers.decimal(0.1 + 0.2)).isEqualByComparingTo("0.30000000000000004");
    }

    @Test
    void wholeNumbersAndDecimalsAreTakenAsTheyAre() {
        assertThat(Numbers.figure(5)).isEqualTo(Figure.of(5));
        assertThat(Numbers.figure(5L)).isEqualTo(Figure.of(5));
        assertThat(Numbers.figure(BigInteger.TEN)).isEqualTo(Figure.of(10));
        assertThat(Numbers.figure(0.4f)).isEqualTo(Figure.of("0.4"));
        assertThat(Numbers.figure(new BigDecimal("0.40"))).isEqualTo(Figure.of("0.4"));
    }
}
