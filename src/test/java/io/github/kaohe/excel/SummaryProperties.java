package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.scoring.ScoreReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class SummaryProperties {

    @Property(tries = 200)
    void a_place_is_one_more_than_the_number_of_those_above(
            @ForAll @Size(max = 30) List<@IntRange(min = -20, max = 120) Integer> totals) {
        List<Summary.Standing> standings = standings(totals, 0);
        assertThat(standings).hasSize(totals.size());
        for (Summary.Standing standing : standings) {
            long above = totals.stream()
                    .filter(total -> BigDecimal.valueOf(total).compareTo(standing.total()) > 0)
                    .count();
            assertThat(standing.place()).isEqualTo((int) above + 1);
        }
    }

    @Property(tries = 200)
    void who_ties_keeps_the_order_of_the_files(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 4) Integer> totals) {
        List<Summary.Standing> standings = standings(totals, 0);
        for (int i = 1; i < standings.size(); i++) {
            if (standings.get(i).place() == standings.get(i - 1).place()) {
                assertThat(standings.get(i).file())
                        .isGreaterThan(standings.get(i - 1).file());
            }
        }
    }

    @Property(tries = 200)
    void the_same_points_for_everybody_change_no_place(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 100) Integer> totals,
            @ForAll @IntRange(min = -50, max = 50) int more) {
        assertThat(standings(totals, more))
                .extracting(standing -> standing.place() + standing.file())
                .isEqualTo(standings(totals, 0).stream()
                        .map(standing -> standing.place() + standing.file())
                        .toList());
    }

    @Property(tries = 300)
    void every_total_lies_in_one_range(
            @ForAll @Size(max = 40) List<@BigRange(min = "-60", max = "160") @Scale(2) BigDecimal> totals,
            @ForAll @BigRange(min = "0.5", max = "1000") @Scale(1) BigDecimal fullMarks) {
        List<TotalBins.Bin> bins = TotalBins.of(totals, Optional.of(fullMarks));
        assertThat(bins.stream().mapToInt(TotalBins.Bin::count).sum()).isEqualTo(totals.size());
        assertThat(bins.size()).isBetween(1, 17);
        for (int i = 1; i < bins.size(); i++) {
            assertThat(bins.get(i).lower()).isEqualTo(bins.get(i - 1).upper()).isPresent();
        }
        assertThat(bins.get(0).lower()).isEmpty();
        assertThat(bins.get(bins.size() - 1).upper()).isEmpty();
    }

    private static List<Summary.Standing> standings(List<Integer> totals, int more) {
        SummaryCollector collector = SummaryCollector.of(Team.CARD, Locale.CHINESE);
        List<String> files = new ArrayList<>();
        for (int total : totals) {
            String file = String.format(Locale.ROOT, "%03d.xlsx", files.size());
            files.add(file);
            Appraisal appraisal = Appraisal.of(Team.CARD).field("姓名", file).build();
            collector.scored(file, appraisal, report(BigDecimal.valueOf(total + more)));
        }
        return collector.collect().standings();
    }

    private static ScoreReport report(BigDecimal total) {
        return new ScoreReport(
                Team.CARD.id(),
                "1",
                "",
                Optional.of(total),
                Optional.of(BigDecimal.valueOf(100)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
