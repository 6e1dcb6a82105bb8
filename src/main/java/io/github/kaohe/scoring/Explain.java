package io.github.kaohe.scoring;

import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.Sign;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words for values, conditions and intervals. */
final class Explain {
    private Explain() {}

    static Phrase verb(Sign sign) {
        return Phrase.of(sign == Sign.DEDUCT ? "verb.deduct" : "verb.add");
    }

    /** What a person should have written for a measure. */
    static Words kind(MeasureType type) {
        String name = "number";
        if (type instanceof MeasureType.Count) {
            name = "count";
        } else if (type instanceof MeasureType.Label) {
            name = "label";
        } else if (type instanceof MeasureType.YesNo) {
            name = "yes-no";
        } else if (type instanceof MeasureType.Ratio) {
            name = "ratio";
        } else if (type instanceof MeasureType.Mean) {
            name = "mean";
        }
        return Words.of("value." + name);
    }

    static String shown(Observation observation) {
        if (observation instanceof Observation.Amount amount) {
            return amount.value().toString();
        } else if (observation instanceof Observation.Rated rated) {
            return rated.label();
        } else if (observation instanceof Observation.RatedScore rated) {
            return rated.label() + " " + rated.score();
        } else if (observation instanceof Observation.Answer answer) {
            return answer.yes() ? "是" : "否";
        } else if (observation instanceof Observation.Ratio ratio) {
            return ratio.actual() + "/" + ratio.base();
        }
        return ((Observation.Responses) observation).values().toString();
    }

    static String range(Optional<BigDecimal> min, Optional<BigDecimal> max) {
        if (min.isPresent() && max.isPresent()) {
            return min.get().toPlainString() + "–" + max.get().toPlainString();
        }
        return min.map(low -> "≥ " + low.toPlainString())
                .orElseGet(() -> "≤ " + max.orElseThrow().toPlainString());
    }

    static String range(@Nullable Exact min, @Nullable Exact max) {
        return range(
                Optional.ofNullable(min).map(low -> low.toDecimal(10)),
                Optional.ofNullable(max).map(high -> high.toDecimal(10)));
    }

    /**
     * A condition as it turned out: {@code 回款率 88%,低于90%} or {@code 回款率 95%,未低于90%}. Only for conditions that could
     * be told.
     */
    static Phrase condition(Condition condition, Row row) {
        if (condition instanceof Condition.Compares compares) {
            Measure measure = row.measure(compares.measure());
            return Phrase.of(
                    "condition.compares",
                    "measure",
                    measure.title(),
                    "value",
                    Objects.requireNonNull(row.number(compares.measure())),
                    "unit",
                    measure.type().unitText(),
                    "comparison",
                    comparison(compares.comparison(), Boolean.TRUE.equals(row.holds(compares))),
                    "with",
                    Objects.requireNonNull(row.number(compares.with())));
        } else if (condition instanceof Condition.Answered answered) {
            return Phrase.of(
                    "condition.answered",
                    "measure",
                    row.measure(answered.measure()).title(),
                    "answer",
                    Phrase.of(Boolean.TRUE.equals(row.answer(answered.measure())) ? "yes" : "no"));
        } else if (condition instanceof Condition.Labelled labelled) {
            return Phrase.of(
                    "condition.labelled",
                    "measure",
                    row.measure(labelled.measure()).title(),
                    "label",
                    Row.label(Objects.requireNonNull(row.rating(labelled.measure()))));
        } else if (condition instanceof Condition.All all) {
            return joined(all.conditions(), "and", row);
        }
        return joined(((Condition.Any) condition).conditions(), "or", row);
    }

    private static Phrase comparison(Condition.Comparison comparison, boolean holds) {
        String name = comparison.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Phrase.of((holds ? "comparison." : "comparison-not.") + name);
    }

    private static Phrase joined(List<Condition> conditions, String word, Row row) {
        List<Object> parts = new ArrayList<>();
        for (Condition condition : conditions) {
            if (!parts.isEmpty()) {
                parts.add(Phrase.of("joined." + word));
            }
            parts.add(condition(condition, row));
        }
        return Phrase.of("joined", "parts", parts);
    }

    /** An interval whose ends could be told: {@code ≥80且<90}. */
    static String interval(Interval interval, Row row) {
        StringBuilder text = new StringBuilder();
        interval.lower()
                .map(row::number)
                .ifPresent(
                        low -> text.append(interval.lowerClosed() ? "≥" : ">").append(low));
        if (interval.upper().isPresent()) {
            text.append(text.isEmpty() ? "" : " ").append(interval.upperClosed() ? "≤" : "<");
            text.append(row.number(interval.upper().get()));
        }
        return text.toString();
    }

    static String unit(Measure measure) {
        return measure.type().unitText();
    }

    /** The unit of a distance: percentage points for percentages. */
    static Object distanceUnit(Measure measure) {
        return unit(measure).equals("%") ? Phrase.of("percentage-points") : unit(measure);
    }
}
