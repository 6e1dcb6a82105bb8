package io.github.kaohe.validation;

import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Conditions that can never hold or always do.
 *
 * @param measures the measure of an id
 * @param labels   the labels a label measure can have; empty if unknown
 */
record Conditions(Function<String, Optional<Measure>> measures, Function<String, Set<String>> labels) {

    static Conditions ofIndicator(Indicator indicator, Form form) {
        return new Conditions(id -> form.measure(indicator, id), id -> form.labels(indicator, id));
    }

    static Conditions ofCard(Form form) {
        return new Conditions(form::measure, form::labels);
    }

    void check(Condition condition, Place place, Findings found) {
        if (condition instanceof Condition.Compares compares) {
            check(compares, place, found);
        } else if (condition instanceof Condition.Labelled labelled) {
            Set<String> known = labels.apply(labelled.measure());
            if (!known.isEmpty() && !known.contains(labelled.label())) {
                report(condition, false, place, found);
            }
        } else if (condition instanceof Condition.All all) {
            checkAll(all, place, found);
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(part -> check(part, place, found));
            if (any.conditions().isEmpty()) {
                report(condition, false, place, found);
            }
        }
    }

    private void check(Condition.Compares compares, Place place, Findings found) {
        Optional<MeasureType> type =
                measures.apply(compares.measure()).map(Measure::type).filter(MeasureType::numeric);
        Optional<Span> demanded = demanded(compares);
        if (type.isPresent() && demanded.isPresent()) {
            Span range = MeasureKinds.range(type.get());
            if (possible(demanded.get().intersect(range), type.get()).isEmpty()) {
                report(compares, false, place, found);
            } else if (demanded.get().compareLower(range) <= 0 && demanded.get().compareUpper(range) >= 0) {
                report(compares, true, place, found);
            }
        }
    }

    private void checkAll(Condition.All all, Place place, Findings found) {
        int before = found.size();
        all.conditions().forEach(part -> check(part, place, found));
        if (all.conditions().isEmpty()) {
            report(all, true, place, found);
        } else if (found.size() == before && contradicts(all.conditions())) {
            report(all, false, place, found);
        }
    }

    private boolean contradicts(List<Condition> conditions) {
        Map<String, Span> spans = new HashMap<>();
        Map<String, String> others = new HashMap<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Compares compares
                    && demanded(compares).isPresent()) {
                Span span = spans.merge(compares.measure(), demanded(compares).get(), Span::intersect);
                boolean impossible = measures.apply(compares.measure())
                        .map(measure -> possible(span, measure.type()))
                        .orElse(span)
                        .isEmpty();
                if (impossible) {
                    return true;
                }
            } else if (condition instanceof Condition.Answered answered) {
                if (differs(others, answered.measure(), String.valueOf(answered.answer()))) {
                    return true;
                }
            } else if (condition instanceof Condition.Labelled labelled
                    && differs(others, labelled.measure(), labelled.label())) {
                return true;
            }
        }
        return false;
    }

    private static boolean differs(Map<String, String> seen, String measure, String value) {
        return !Objects.requireNonNullElse(seen.putIfAbsent(measure, value), value)
                .equals(value);
    }

    private static Optional<Span> demanded(Condition.Compares compares) {
        return Numbers.known(compares.with()).map(number -> Span.of(compares.comparison(), number));
    }

    private static Span possible(Span span, MeasureType type) {
        return MeasureKinds.whole(type) ? span.wholeNumbers() : span;
    }

    private void report(Condition condition, boolean always, Place place, Findings found) {
        Words verdict = Words.of(always ? "condition.always" : "condition.never");
        found.add(ProblemCode.KH1303, place, "condition", words(condition), "verdict", verdict);
    }

    private Words words(Condition condition) {
        if (condition instanceof Condition.Compares compares) {
            return Words.of(
                    "condition." + compares.comparison().name(),
                    "measure",
                    title(compares.measure()),
                    "value",
                    Numbers.known(compares.with()).map(Object::toString).orElse("__"));
        } else if (condition instanceof Condition.Answered answered) {
            return Words.of(answered.answer() ? "condition.yes" : "condition.no", "measure", title(answered.measure()));
        } else if (condition instanceof Condition.Labelled labelled) {
            return Words.of("condition.labelled", "measure", title(labelled.measure()), "label", labelled.label());
        }
        boolean all = condition instanceof Condition.All;
        List<Condition> parts = condition instanceof Condition.All every
                ? every.conditions()
                : ((Condition.Any) condition).conditions();
        return Words.of(
                all ? "condition.all" : "condition.any",
                "conditions",
                parts.stream().map(this::words).toList());
    }

    private String title(String measure) {
        return measures.apply(measure).map(MeasureRules::name).orElse(measure);
    }
}
