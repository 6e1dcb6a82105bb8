package io.github.kaohe.excel;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.RaterSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Appraisals of {@link Cards#everything()} and {@link Cards#merchants()}. */
final class AppraisalArbitraries {
    private static final List<String> SHARED_ROWS = List.of("errors", "rates", "amounts", "labels");

    private AppraisalArbitraries() {}

    static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "-1", "0.1", "100", "0.0000000001", "99999999999999999999", "1234567890.0123456789")
                        .map(BigDecimal::new),
                Arbitraries.integers().between(0, 120).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-9999999999"), new BigDecimal("9999999999"))
                        .ofScale(10),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                        .ofScale(2));
    }

    /** Texts of every kind of character, half surrogates and what looks like an escape among them. */
    static Arbitrary<String> texts() {
        Arbitrary<String> wild = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> sly = Arbitraries.of(
                "=1+1",
                "+1",
                "-2+3",
                "@SUM(A1)",
                "a_x0007_b",
                "_x005F_x0041_",
                "张三",
                " 首尾有空格 ",
                "一\n二\t三\r\n四",
                "<b>&\"'",
                "0012",
                "1e5",
                "TRUE",
                "2026-06",
                "\uD83D\uDCAF",
                "_x",
                "__xFFFF_",
                "\u0000\u0001\uFFFF");
        return Arbitraries.oneOf(wild, sly)
                .filter(text -> !NumberText.strip(text).isEmpty() && !text.isBlank());
    }

    private static Arbitrary<Observation> amounts() {
        return numbers().map(Observation.Amount::new);
    }

    private static Arbitrary<Observation> yesNo() {
        return Arbitraries.of(true, false).map(Observation.Answer::new);
    }

    private static Arbitrary<Observation> labels(String... labels) {
        return Arbitraries.of(labels).map(Observation.Rated::new);
    }

    private static Arbitrary<Observation> chosen() {
        Arbitrary<Observation> scored =
                Combinators.combine(Arbitraries.of("优秀", "=差"), numbers()).as(Observation.RatedScore::new);
        return Arbitraries.oneOf(scored, labels("优秀", "=差"));
    }

    private static Map<String, Arbitrary<Observation>> row(String indicator) {
        Map<String, Arbitrary<Observation>> values = new LinkedHashMap<>();
        switch (indicator) {
            case "rates" -> {
                values.put("rates.pass-rate", amounts());
                values.put(
                        "rates.sales",
                        Arbitraries.oneOf(
                                amounts(),
                                Combinators.combine(numbers(), numbers()).as(Observation.Ratio::new)));
                values.put(
                        "rates.survey",
                        Arbitraries.oneOf(
                                amounts(),
                                numbers().list().ofMinSize(1).ofMaxSize(5).map(Observation.Responses::new)));
            }
            case "amounts" -> {
                values.put("amounts.minutes", amounts());
                values.put("amounts.cost", amounts());
                values.put("amounts.on-time", yesNo());
            }
            case "labels" -> values.put("labels", labels("甲,一贯", "乙"));
            case "judged" -> values.put("judged", Arbitraries.oneOf(amounts(), chosen()));
            case "chosen" -> values.put("chosen", chosen());
            default -> values.put(indicator, amounts());
        }
        return values;
    }

    private static Arbitrary<RaterSheet> sheet(List<String> values, List<String> scores) {
        Map<String, Arbitrary<Observation>> rows = new LinkedHashMap<>();
        values.forEach(indicator -> rows.putAll(row(indicator)));
        return Combinators.combine(some(rows), some(all(scores, numbers()))).as(RaterSheet::new);
    }

    private static <T> Map<String, Arbitrary<T>> all(List<String> keys, Arbitrary<T> value) {
        Map<String, Arbitrary<T>> map = new LinkedHashMap<>();
        keys.forEach(key -> map.put(key, value));
        return map;
    }

    /** Some of the entries, each with some value. */
    private static <T> Arbitrary<Map<String, T>> some(Map<String, Arbitrary<T>> entries) {
        List<Arbitrary<Map<String, T>>> each = new ArrayList<>();
        entries.forEach((key, value) ->
                each.add(value.injectNull(0.4).map(given -> given == null ? Map.<String, T>of() : Map.of(key, given))));
        return Combinators.combine(each).as(maps -> {
            Map<String, T> joined = new LinkedHashMap<>();
            maps.forEach(joined::putAll);
            return joined;
        });
    }

    /** Anything a worksheet of {@link Cards#everything()} holds. */
    static Arbitrary<Appraisal> everything() {
        List<String> rows = new ArrayList<>(SHARED_ROWS);
        rows.add("chosen");
        List<String> scored = new ArrayList<>(rows);
        scored.add("duties");
        List<String> shared = new ArrayList<>(rows);
        shared.addAll(List.of("judged", "late-files", "lost-files", "attendance-days"));
        Arbitrary<RaterSheet> ofSuperior = sheet(rows, scored);
        Arbitrary<Map<String, RaterSheet>> raters = some(Map.of("superior", ofSuperior, "self", ofSuperior))
                .flatMap(sheets -> sheet(List.of("judged"), List.of("judged")).map(hr -> {
                    Map<String, RaterSheet> more = new LinkedHashMap<>(sheets);
                    more.put("hr-dept", hr);
                    more.values().removeIf(RaterSheet::isEmpty);
                    return more;
                }));
        return Combinators.combine(
                        some(all(List.of("姓名", "岗位", "评语", "被考核人签字", "日期"), texts())),
                        some(all(List.of("per-error", "target-rate"), numbers())),
                        sheet(shared, scored),
                        Arbitraries.of(true, false),
                        raters)
                .as((fields, blanks, sheet, na, byRater) -> {
                    boolean mark = na && !sheet.awarded().containsKey("errors");
                    Map<String, List<RaterSheet>> lists = new LinkedHashMap<>();
                    byRater.forEach((rater, one) -> lists.put(rater, List.of(one)));
                    return new Appraisal(
                            "everything", fields, blanks, sheet, mark ? Set.of("errors") : Set.of(), lists);
                });
    }

    /** Anything a printed form of {@link Cards#merchants()} holds. */
    static Arbitrary<Appraisal> merchants() {
        return Combinators.combine(
                        some(all(List.of("姓名", "月份", "评分人"), texts())),
                        some(all(List.of("visits", "satisfaction", "attendance", "events"), numbers())))
                .as((fields, awarded) -> new Appraisal(
                        "merchants", fields, Map.of(), new RaterSheet(Map.of(), awarded), Set.of(), Map.of()));
    }
}
