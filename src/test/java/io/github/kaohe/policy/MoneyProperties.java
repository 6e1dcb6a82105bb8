package io.github.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kaohe.model.SalesRule;
import io.github.kaohe.model.ScoreRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MoneyProperties {
    private static final BigDecimal ZERO = BigDecimal.ZERO;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    @Provide
    Arbitrary<BigDecimal> sums() {
        return Arbitraries.bigDecimals()
                .between(ZERO, BigDecimal.valueOf(10_000_000))
                .ofScale(2);
    }

    @Provide
    Arbitrary<List<BigDecimal>> shares() {
        return Arbitraries.bigDecimals()
                .between(ZERO, BigDecimal.valueOf(20))
                .ofScale(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property
    void partsAddUpToTheSum(@ForAll("sums") BigDecimal sum, @ForAll("shares") List<BigDecimal> shares) {
        Assume.that(shares.stream().anyMatch(share -> share.signum() > 0));
        List<BigDecimal> parts = Allocation.of(sum, shares);
        assertThat(parts).hasSameSizeAs(shares).allMatch(part -> part.signum() >= 0 && part.scale() == 2);
        assertThat(parts.stream().reduce(ZERO, BigDecimal::add)).isEqualByComparingTo(sum);
    }

    @Property
    void aPartIsWithinACentOfItsProportion(@ForAll("sums") BigDecimal sum, @ForAll("shares") List<BigDecimal> shares) {
        BigDecimal whole = shares.stream().reduce(ZERO, BigDecimal::add);
        Assume.that(whole.signum() > 0);
        List<BigDecimal> parts = Allocation.of(sum, shares);
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal difference = parts.get(i).multiply(whole).subtract(sum.multiply(shares.get(i)));
            assertThat(difference.abs()).isLessThan(CENT.multiply(whole));
            if (shares.get(i).signum() == 0) {
                assertThat(parts.get(i)).isEqualByComparingTo(ZERO);
            }
        }
    }

    @Property
    void whoeverHasMoreNeverGetsLess(@ForAll("sums") BigDecimal sum, @ForAll("shares") List<BigDecimal> shares) {
        Assume.that(shares.stream().anyMatch(share -> share.signum() > 0));
        List<BigDecimal> falling = new ArrayList<>(shares);
        falling.sort(Collections.reverseOrder());
        assertThat(Allocation.of(sum, falling)).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Example
    void theFirstOfEqualSharesGetsTheCentThatIsLeft() {
        BigDecimal one = BigDecimal.ONE;
        assertThat(Allocation.of(BigDecimal.valueOf(100), List.of(one, one, one)))
                .containsExactly(new BigDecimal("33.34"), new BigDecimal("33.33"), new BigDecimal("33.33"));
    }

    @Example
    void aSumThatCannotBeSharedIsRefused() {
        BigDecimal one = BigDecimal.ONE;
        assertThatIllegalArgumentException().isThrownBy(() -> Allocation.of(one, List.of(ZERO)));
        assertThatIllegalArgumentException().isThrownBy(() -> Allocation.of(one.negate(), List.of(one)));
        assertThatIllegalArgumentException().isThrownBy(() -> Allocation.of(one, List.of(one, one.negate())));
        assertThatIllegalArgumentException().isThrownBy(() -> Allocation.of(new BigDecimal("0.001"), List.of(one)));
    }

    @Provide
    Arbitrary<List<SalesLedger.Quarter>> years() {
        Arbitrary<Long> yuan = Arbitraries.longs().between(0, 2_000_000);
        return yuan.list().ofMinSize(1).ofMaxSize(12).map(sales -> {
            List<SalesLedger.Quarter> quarters = new ArrayList<>();
            for (int i = 0; i < sales.size(); i++) {
                String period = (2024 + i / 4) + "-Q" + (i % 4 + 1);
                quarters.add(new SalesLedger.Quarter(
                        period,
                        BigDecimal.valueOf(1_000_000),
                        BigDecimal.valueOf(sales.get(i)),
                        BigDecimal.ONE,
                        false));
            }
            return quarters;
        });
    }

    private static SalesLedger ledger(SalesRule.Excess excess) {
        return SalesLedger.of(new SalesLedger.Terms(
                BigDecimal.valueOf(50),
                BigDecimal.valueOf(4),
                BigDecimal.valueOf(300_000),
                excess,
                BigDecimal.valueOf(80),
                BigDecimal.valueOf(20),
                BigDecimal.valueOf(600),
                SalesRule.Shortfall.OPEN));
    }

    /** Sales are accrued, carried, or wait in quarters whose gap is open: base without the gap. */
    @Property
    void nothingThatWasSoldIsLost(
            @ForAll("years") List<SalesLedger.Quarter> quarters, @ForAll SalesRule.Excess excess) {
        List<LedgerLine> lines = ledger(excess).lines(quarters);
        BigDecimal sold = quarters.stream().map(SalesLedger.Quarter::sales).reduce(ZERO, BigDecimal::add);
        BigDecimal accrued = lines.stream().map(LedgerLine::total).reduce(ZERO, BigDecimal::add);
        LedgerLine last = lines.get(lines.size() - 1);
        BigDecimal closed = lines.stream()
                .flatMap(line -> line.madeUp().stream())
                .filter(LedgerLine.MadeUp::closed)
                .map(LedgerLine.MadeUp::base)
                .reduce(ZERO, BigDecimal::add);
        BigDecimal below = lines.stream()
                .filter(line -> line.kind() == LedgerLine.Case.BELOW_BASE)
                .map(LedgerLine::base)
                .reduce(ZERO, BigDecimal::add);
        BigDecimal waiting = below.subtract(closed).subtract(last.open());
        assertThat(accrued.add(rate(last.carriedOut())).add(rate(waiting))).isEqualByComparingTo(rate(sold));
    }

    @Property
    void onceEverythingIsMadeUpTheBonusIsTheRateOfAllSales(@ForAll("years") List<SalesLedger.Quarter> quarters) {
        List<SalesLedger.Quarter> more = new ArrayList<>(quarters);
        BigDecimal plenty = BigDecimal.valueOf(20_000_000);
        more.add(new SalesLedger.Quarter("2030-Q1", BigDecimal.valueOf(1_000_000), plenty, BigDecimal.ONE, false));
        List<LedgerLine> lines = ledger(SalesRule.Excess.ACCRUED).lines(more);
        BigDecimal sold = more.stream().map(SalesLedger.Quarter::sales).reduce(ZERO, BigDecimal::add);
        LedgerLine last = lines.get(lines.size() - 1);
        assertThat(last.open()).isEqualByComparingTo(ZERO);
        assertThat(last.carriedOut()).isEqualByComparingTo(ZERO);
        assertThat(lines.stream().map(LedgerLine::total).reduce(ZERO, BigDecimal::add))
                .isEqualByComparingTo(rate(sold));
    }

    private static BigDecimal rate(BigDecimal sales) {
        return sales.multiply(new BigDecimal("0.04"));
    }

    @Provide
    Arbitrary<List<BigDecimal>> scores() {
        return Arbitraries.integers()
                .between(0, 12)
                .map(BigDecimal::valueOf)
                .list()
                .ofMaxSize(20);
    }

    @Property
    void equalScoresShareAPlaceAndHigherOnesStandBefore(
            @ForAll("scores") List<BigDecimal> scores, @ForAll ScoreRule.Ties ties) {
        List<Integer> places = Places.of(scores, ties);
        for (int i = 0; i < scores.size(); i++) {
            for (int j = 0; j < scores.size(); j++) {
                assertThat(Integer.signum(Integer.compare(places.get(i), places.get(j))))
                        .isEqualTo(-Integer.signum(scores.get(i).compareTo(scores.get(j))));
            }
        }
    }

    @Property
    void aPlaceCountsThoseBeforeIt(@ForAll("scores") List<BigDecimal> scores) {
        List<Integer> competition = Places.of(scores, ScoreRule.Ties.COMPETITION);
        List<Integer> dense = Places.of(scores, ScoreRule.Ties.DENSE);
        for (int i = 0; i < scores.size(); i++) {
            BigDecimal score = scores.get(i);
            List<BigDecimal> better =
                    scores.stream().filter(other -> other.compareTo(score) > 0).toList();
            assertThat(competition.get(i)).isEqualTo(better.size() + 1);
            assertThat(dense.get(i)).isEqualTo((int) better.stream().distinct().count() + 1);
        }
    }

    @Property
    void shiftingAllScoresChangesNoPlace(
            @ForAll("scores") List<BigDecimal> scores, @ForAll("sums") BigDecimal shift, @ForAll ScoreRule.Ties ties) {
        List<BigDecimal> shifted =
                scores.stream().map(score -> score.add(shift)).toList();
        assertThat(Places.of(shifted, ties)).isEqualTo(Places.of(scores, ties));
        assertThat(Places.fromBelow(shifted)).isEqualTo(Places.fromBelow(scores));
    }
}
