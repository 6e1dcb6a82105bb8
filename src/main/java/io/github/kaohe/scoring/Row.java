package io.github.kaohe.scoring;

import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.Operand;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row of the form as one rater filled it in: its measures as checked values. Each fault is reported once, however many
 * rules use the measure; a value with a fault is null for all of them.
 */
final class Row {
    private final Evaluation evaluation;
    private final Place.Tree place;
    private final Map<String, Measure> measures;
    private final Function<String, @Nullable Observation> observations;
    private final Map<String, Optional<Exact>> numbers = new HashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final List<RuleOutcome> workings = new ArrayList<>();

    Row(
            Evaluation evaluation,
            Place.Tree place,
            Map<String, Measure> measures,
            Function<String, @Nullable Observation> observations) {
        this.evaluation = evaluation;
        this.place = place;
        this.measures = measures;
        this.observations = observations;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    Place.Tree place() {
        return place;
    }

    Measure measure(String id) {
        Measure measure = measures.get(id);
        if (measure == null) {
            throw new IllegalStateException("measure " + id + " is not declared; a sound card has none such");
        }
        return measure;
    }

    /** How measures of this row were worked out from their inputs, in the order in which rules asked for them. */
    List<RuleOutcome> workings() {
        return workings;
    }

    @Nullable
    Exact number(String id) {
        return numbers.computeIfAbsent(id, key -> Optional.ofNullable(read(measure(key))))
                .orElse(null);
    }

    @Nullable
    Exact number(Figure figure) {
        return evaluation.number(figure, place);
    }

    @Nullable
    Exact positive(Figure figure) {
        return evaluation.positive(figure, place);
    }

    @Nullable
    Exact number(Operand operand) {
        return operand instanceof Operand.Constant constant
                ? number(constant.figure())
                : number(((Operand.Measured) operand).measure());
    }

    /** The rating given, or null, reported, if there is none. */
    @Nullable
    Observation rating(String id) {
        Observation observation = observations.apply(id);
        if (observation instanceof Observation.Rated || observation instanceof Observation.RatedScore) {
            return observation;
        }
        reportAbsentOrWrong(measure(id), observation);
        return null;
    }

    /** The label that stands beside, or instead of, a score; null if there is none. */
    @Nullable
    Observation labelBeside(String id) {
        Observation observation = observations.apply(id);
        return observation instanceof Observation.Rated || observation instanceof Observation.RatedScore
                ? observation
                : null;
    }

    @Nullable
    Boolean answer(String id) {
        Measure measure = measure(id);
        Observation observation = observations.apply(id);
        if (observation instanceof Observation.Answer answer) {
            return answer.yes();
        } else if (observation == null && measure.noneIfEmpty()) {
            assumeNone(measure);
            return false;
        }
        reportAbsentOrWrong(measure, observation);
        return null;
    }

    /** Whether a condition holds; null if it cannot be told. All parts are looked at, so that every fault is reported. */
    @Nullable
    Boolean holds(Condition condition) {
        if (condition instanceof Condition.Compares compares) {
            Exact left = number(compares.measure());
            Exact right = number(compares.with());
            return (left == null || right == null)
                    ? null
                    : compares.comparison().holds(left.compareTo(right));
        } else if (condition instanceof Condition.Answered answered) {
            Boolean answer = answer(answered.measure());
            return answer == null ? null : answer == answered.answer();
        } else if (condition instanceof Condition.Labelled labelled) {
            Observation rating = rating(labelled.measure());
            return rating == null ? null : labelled.label().equals(label(rating));
        } else if (condition instanceof Condition.All all) {
            return combined(all.conditions(), true);
        }
        return combined(((Condition.Any) condition).conditions(), false);
    }

    private @Nullable Boolean combined(List<Condition> conditions, boolean all) {
        boolean result = all;
        boolean unknown = false;
        for (Condition condition : conditions) {
            Boolean part = holds(condition);
            if (part == null) {
                unknown = true;
            } else if (all) {
                result &= part;
            } else {
                result |= part;
            }
        }
        return unknown ? null : Boolean.valueOf(result);
    }

    static String label(Observation rating) {
        return rating instanceof Observation.RatedScore scored ? scored.label() : ((Observation.Rated) rating).label();
    }

    private @Nullable Exact read(Measure measure) {
        Observation observation = observations.apply(measure.id());
        MeasureType type = measure.type();
        Worked worked = Worked.of(measure, observation, observations);
        if (worked != null) {
            return worked(worked);
        } else if (observation == null) {
            if (measure.noneIfEmpty() && type.numeric()) {
                assumeNone(measure);
                return Exact.ZERO;
            }
            report(measure, ProblemCode.KH4101);
            return null;
        } else if (type instanceof MeasureType.Mean && observation instanceof Observation.Responses responses) {
            return mean(measure, responses);
        } else if (type.numeric() && observation instanceof Observation.Amount amount) {
            return amount(measure, amount.value());
        }
        reportWrong(measure, observation);
        return null;
    }

    private @Nullable Exact worked(Worked worked) {
        Measure measure = worked.measure();
        if (worked.valueToo()) {
            report(measure, ProblemCode.KH4120, "inputs", worked.inputTitles());
            return null;
        }
        boolean fault = false;
        for (Problem problem : worked.faults(place)) {
            fault = true;
            if (!reported.contains(measure.id())) {
                evaluation.report(problem);
            }
        }
        if (fault) {
            reported.add(measure.id());
            return null;
        }
        Exact value = within(measure, worked.value());
        if (value != null) {
            workings.add(new RuleOutcome(RuleOutcome.Part.START, true, BigDecimal.ZERO, worked.working(value)));
        }
        return value;
    }

    private @Nullable Exact amount(Measure measure, BigDecimal value) {
        boolean tooFine = measure.type() instanceof MeasureType.Money
                && value.stripTrailingZeros().scale() > 2;
        if (tooFine) {
            report(measure, ProblemCode.KH4115, "value", value);
            return null;
        }
        return within(measure, Exact.of(value));
    }

    /** The value, if the kind of the measure lets it be. */
    private @Nullable Exact within(Measure measure, Exact value) {
        MeasureType type = measure.type();
        if (type instanceof MeasureType.Count count) {
            if (value.signum() < 0 || !value.isWhole()) {
                report(measure, ProblemCode.KH4103, "value", value.toDecimal(10));
                return null;
            }
            return within(measure, value, Optional.empty(), count.max());
        } else if (type instanceof MeasureType.Percent percent) {
            return within(measure, value, percent.min(), percent.max());
        } else if (type instanceof MeasureType.Quantity quantity) {
            return within(measure, value, quantity.min(), quantity.max());
        } else if (type instanceof MeasureType.Mean mean) {
            return within(measure, value, Optional.of(mean.min()), Optional.of(mean.max()));
        }
        return type instanceof MeasureType.Money
                ? within(measure, value, Optional.of(BigDecimal.ZERO), Optional.empty())
                : value;
    }

    private @Nullable Exact within(Measure measure, Exact value, Optional<BigDecimal> min, Optional<BigDecimal> max) {
        boolean below = min.isPresent() && value.compareTo(Exact.of(min.get())) < 0;
        boolean above = max.isPresent() && value.compareTo(Exact.of(max.get())) > 0;
        if (below || above) {
            report(measure, ProblemCode.KH4104, "value", value.toDecimal(10), "range", Explain.range(min, max));
            return null;
        }
        return value;
    }

    private @Nullable Exact mean(Measure measure, Observation.Responses responses) {
        if (responses.values().isEmpty()) {
            report(measure, ProblemCode.KH4106, "base", measure.title(), "value", 0);
            return null;
        }
        Exact sum = Exact.ZERO;
        for (BigDecimal response : responses.values()) {
            Exact checked = within(measure, Exact.of(response));
            if (checked == null) {
                return null;
            }
            sum = sum.plus(checked);
        }
        return sum.dividedBy(Exact.of(BigDecimal.valueOf(responses.values().size())));
    }

    private void assumeNone(Measure measure) {
        evaluation.assume(Phrase.of("assumed.none", "place", place.text(), "measure", measure.title()));
    }

    private void reportAbsentOrWrong(Measure measure, @Nullable Observation observation) {
        if (observation == null) {
            report(measure, ProblemCode.KH4101);
        } else {
            reportWrong(measure, observation);
        }
    }

    private void reportWrong(Measure measure, Observation observation) {
        report(measure, ProblemCode.KH4102, "value", Explain.shown(observation), "kind", Explain.kind(measure.type()));
    }

    /** Reports a fault of a measure once. */
    void report(Measure measure, ProblemCode code, Object... arguments) {
        if (reported.add(measure.id())) {
            Object[] all = new Object[arguments.length + 2];
            all[0] = "measure";
            all[1] = measure.title();
            System.arraycopy(arguments, 0, all, 2, arguments.length);
            evaluation.report(code, place, all);
        }
    }
}
