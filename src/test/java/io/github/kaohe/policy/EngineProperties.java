package io.github.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.PolicyInput;
import io.github.kaohe.model.PolicyRecord;
import io.github.kaohe.model.ScoreResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of the consequences for any input. */
class EngineProperties {
    private static final PolicyEngine PAY = engine("""
            {"type": "pool", "id": "pay", "pool": {"blank": "pool"}, "seniority": 0.05,
             "coefficients": [{"grade": "优秀", "amount": 1.5}, {"grade": "良好", "amount": 1.2}, {"grade": "合格", "amount": 1}]}""");
    private static final PolicyEngine RANK = engine("""
            {"type": "ranking", "id": "rank", "rewards": [500, 300, 200]},
            {"type": "rank-duty", "id": "last", "places": 3, "duty": "整改"},
            {"type": "unit-money", "id": "unused", "fine": {"blank": "pool"}, "unit": "次"}""");

    private static PolicyEngine engine(String rules) {
        return PolicyEngine.of(Definitions.parsePolicy("", """
                {"type": "policy", "id": "p", "title": "办法", "clauses": [{"text": "第一条", "rules": [%s]}],
                 "blanks": [{"name": "pool", "title": "总额"}]}""".formatted(rules)));
    }

    @Provide
    Arbitrary<PolicyRecord> shares() {
        return Combinators.combine(
                        Arbitraries.of("优秀", "良好", "合格", "不合格"),
                        Arbitraries.integers().between(0, 40))
                .as((grade, years) ->
                        new PolicyRecord(Map.of()).with("grade", grade).with("years", years));
    }

    @Property
    void aPoolIsSharedOutToTheCent(
            @ForAll("shares") PolicyRecord first,
            @ForAll @Size(max = 20) List<@From("shares") PolicyRecord> others,
            @ForAll @IntRange(max = 1_000_000_00) int cents) {
        List<PolicyRecord> all = new ArrayList<>(List.of(first.with("grade", "合格")));
        all.addAll(others);
        PolicyRecord[] records = IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).with("who", "第" + i))
                .toArray(PolicyRecord[]::new);
        BigDecimal pool = BigDecimal.valueOf(cents, 2);
        PolicyReport report = PAY.apply(PolicyInput.NONE.set("pool", pool).records("pay", records));
        assertThat(report.problems()).isEmpty();
        assertThat(report.money())
                .hasSameSizeAs(records)
                .allSatisfy((who, part) -> assertThat(part.signum()).isNotNegative());
        assertThat(report.money().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(pool);
    }

    @Provide
    Arbitrary<List<Integer>> totals() {
        return Arbitraries.integers().between(0, 15).list().ofMinSize(1).ofMaxSize(12);
    }

    private static PolicyReport ranked(List<Integer> totals, BigDecimal shift) {
        List<ScoreResult> results = IntStream.range(0, totals.size())
                .mapToObj(i -> ScoreResult.of(
                        "第" + i, "2026-01", BigDecimal.valueOf(totals.get(i)).add(shift)))
                .toList();
        return RANK.apply(PolicyInput.NONE.results(results));
    }

    @Property
    void raisingAllScoresEquallyChangesNeitherMoneyNorDuties(
            @ForAll("totals") List<Integer> totals, @ForAll @IntRange(min = -50, max = 50) int shift) {
        PolicyReport before = ranked(totals, BigDecimal.ZERO);
        PolicyReport after = ranked(totals, BigDecimal.valueOf(shift, 1));
        assertThat(after.money()).isEqualTo(before.money());
        assertThat(after.duties()).extracting(PolicyLine::who).isEqualTo(who(before));
        assertThat(before.lines("rank").stream()
                        .filter(line -> line.kind() == PolicyLine.Kind.PLACE)
                        .count())
                .isEqualTo(totals.size());
    }

    private static List<String> who(PolicyReport report) {
        return report.duties().stream().map(PolicyLine::who).toList();
    }

    @Property
    void whoTiesIsTreatedAlike(@ForAll("totals") List<Integer> totals) {
        PolicyReport report = ranked(totals, BigDecimal.ZERO);
        List<String> last = who(report);
        for (int i = 0; i < totals.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (totals.get(i).equals(totals.get(j))) {
                    assertThat(report.money().get("第" + i))
                            .isEqualTo(report.money().get("第" + j));
                    assertThat(last.contains("第" + i)).isEqualTo(last.contains("第" + j));
                }
            }
        }
    }
}
