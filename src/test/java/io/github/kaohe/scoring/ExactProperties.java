package io.github.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class ExactProperties {
    @Property
    void dividing_and_multiplying_by_the_same_number_gives_the_number_back(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal value,
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal divisor) {
        Assume.that(divisor.signum() != 0);
        Exact number = Exact.of(value);
        assertThat(number.dividedBy(Exact.of(divisor)).times(Exact.of(divisor))).isEqualTo(number);
    }

    @Property
    void a_quotient_rounds_as_one_division_does(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal value,
            @ForAll @BigRange(min = "0.001", max = "1000") @Scale(3) BigDecimal divisor) {
        assertThat(Exact.of(value).dividedBy(Exact.of(divisor)).round(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(value.divide(divisor, 2, RoundingMode.HALF_UP));
    }

    @Property
    void adding_is_exact_whatever_the_order(
            @ForAll @BigRange(min = "1", max = "99") @Scale(0) BigDecimal first,
            @ForAll @BigRange(min = "1", max = "99") @Scale(0) BigDecimal second,
            @ForAll @BigRange(min = "1", max = "99") @Scale(0) BigDecimal third) {
        Exact a = Exact.ONE.dividedBy(Exact.of(first));
        Exact b = Exact.ONE.dividedBy(Exact.of(second));
        Exact c = Exact.ONE.dividedBy(Exact.of(third));
        assertThat(a.plus(b).plus(c))
                .isEqualTo(c.plus(b).plus(a))
                .hasSameHashCodeAs(c.plus(b).plus(a));
        assertThat(a.plus(b).plus(c).minus(a).minus(b)).isEqualTo(c);
    }

    @Property
    void comparing_agrees_with_subtracting(
            @ForAll @BigRange(min = "-99", max = "99") @Scale(1) BigDecimal left,
            @ForAll @BigRange(min = "-99", max = "99") @Scale(1) BigDecimal right) {
        Exact third = Exact.of(left).dividedBy(Exact.of(BigDecimal.valueOf(3)));
        Exact seventh = Exact.of(right).dividedBy(Exact.of(BigDecimal.valueOf(7)));
        assertThat(Integer.signum(third.compareTo(seventh)))
                .isEqualTo(third.minus(seventh).signum());
    }

    @Example
    void three_thirds_are_one() {
        Exact third = Exact.ONE.dividedBy(Exact.of(BigDecimal.valueOf(3)));
        assertThat(third.plus(third).plus(third)).isEqualTo(Exact.ONE);
        assertThat(third.toDecimal(4)).isEqualTo("0.3333");
    }
}
