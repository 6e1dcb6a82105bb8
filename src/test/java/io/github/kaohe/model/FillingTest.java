package io.github.kaohe.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillingTest {
    private static final BigDecimal EIGHTY = BigDecimal.valueOf(80);

    @ParameterizedTest
    @CsvSource({"18,22,true", "17,22,false", "16,20,true", "20,24,true", "19,24,false", "0,0,true", "0,1,false"})
    void a_share_is_reached_exactly_and_inclusively(int filled, int counted, boolean reached) {
        assertThat(new Filling(filled, counted, List.of()).reaches(EIGHTY)).isEqualTo(reached);
    }

    @Test
    void a_share_is_rounded_for_display_only() {
        Filling almost = new Filling(79_999, 100_000, List.of());

        assertThat(almost.share(0)).contains(EIGHTY);
        assertThat(almost.reaches(EIGHTY)).isFalse();
        assertThat(new Filling(18, 22, List.of()).share()).contains(new BigDecimal("81.82"));
    }

    @Test
    void without_fields_there_is_no_share() {
        assertThat(new Filling(0, 0, List.of()).share()).isEmpty();
    }

    @Test
    void no_more_is_filled_than_counts() {
        assertThatThrownBy(() -> new Filling(3, 2, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(3)");
    }
}
