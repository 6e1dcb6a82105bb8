package io.github.kaohe.scoring;

import io.github.kaohe.model.Observation;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Scores a unit for each rater and combines the scores by weight. */
final class UnitScoring {
    private static final String BY_RATER = "by-rater";

    private final Scorecard card;
    private final Unit unit;
    private final Filled filled;
    private final Evaluation evaluation;

    /**
     * A unit's score.
     *
     * @param own    of the indicator or pool
     * @param items  of the items of a pool, in order; empty for an indicator or where the pool was awarded
     * @param raters the scores of the raters
     */
    record Result(RawScore own, List<RawScore> items, List<ScoreLine.RaterScore> raters) {}

    private record Share(Rater rater, Exact weight, Result result) {}

    UnitScoring(Scorecard card, Unit unit, Filled filled, Evaluation evaluation) {
        this.card = card;
        this.unit = unit;
        this.filled = filled;
        this.evaluation = evaluation;
    }

    Result score() {
        reportStrangers();
        List<Rater> writers = unit.counted().stream()
                .filter(rater -> !filled.sheets(rater, unit).isEmpty())
                .toList();
        boolean sharedWill = Filled.wrote(filled.shared(), unit) || unit.noneIfEmpty();
        Result result;
        if (writers.isEmpty() && (sharedWill || unit.counted().stream().noneMatch(filled::wrote))) {
            if (unit.bound() && Filled.wrote(filled.shared(), unit)) {
                evaluation.assume(Phrase.of(
                        "assumed.rater",
                        "place",
                        unit.place().text(),
                        "rater",
                        String.join(
                                "、", unit.counted().stream().map(Rater::title).toList())));
            }
            result = scored(null, unit.place(), evaluation);
        } else {
            result = combined(sharedWill);
        }
        List<ScoreLine.RaterScore> all = new ArrayList<>(result.raters());
        all.addAll(forReference());
        return new Result(result.own(), result.items(), all);
    }

    /** A row bound to one rater must not be scored by another. */
    private void reportStrangers() {
        for (Rater rater : card.raters()) {
            if (!rater.reference()
                    && !unit.counted().contains(rater)
                    && !filled.sheets(rater, unit).isEmpty()) {
                evaluation.report(
                        ProblemCode.KH4202,
                        unit.place(),
                        "rater",
                        rater.title(),
                        "raters",
                        unit.counted().stream().map(Rater::title).toList());
            }
        }
    }

    private Result combined(boolean sharedWill) {
        List<Share> shares = new ArrayList<>();
        boolean complete = true;
        for (Rater rater : unit.counted()) {
            Exact weight = weight(rater);
            List<Sheet> sheets = filled.sheets(rater, unit);
            if (sheets.isEmpty() && !sharedWill) {
                evaluation.report(ProblemCode.KH4203, unit.place(), "rater", rater.title());
                complete = false;
            } else if (weight == null) {
                complete = false;
            } else {
                shares.add(new Share(rater, weight, mean(rater, sheets, evaluation)));
            }
        }
        complete &= shares.stream().allMatch(share -> share.result().own().raw() != null);
        return complete && !shares.isEmpty() ? byWeight(shares) : onlyLabelOrNone(shares);
    }

    /** Raters bound to a row without weights count equally. */
    private @Nullable Exact weight(Rater rater) {
        return rater.weight().isEmpty()
                ? Exact.HUNDRED
                : evaluation.positive(rater.weight().get(), Place.tree(rater.title()));
    }

    private Result byWeight(List<Share> shares) {
        if (shares.size() == 1) {
            return shares.get(0).result();
        }
        Exact sum = Exact.ZERO;
        for (Share share : shares) {
            sum = sum.plus(share.weight());
        }
        List<ScoreLine.RaterScore> raters = new ArrayList<>();
        List<RuleOutcome> rules = new ArrayList<>();
        for (Share share : shares) {
            Exact percent = share.weight().times(Exact.HUNDRED).dividedBy(sum);
            raters.add(raterScore(share.rater(), percent, share.result().own()));
            rules.addAll(said(share.rater(), share.result().own()));
        }
        RawScore own = new RawScore(
                weighted(shares, sum, Result::own),
                Optional.empty(),
                shares.get(0).result().own().origin(),
                rules);
        List<RawScore> items = new ArrayList<>();
        int count = shares.stream()
                .mapToInt(share -> share.result().items().size())
                .min()
                .orElse(0);
        for (int i = 0; i < count; i++) {
            int item = i;
            RawScore model = shares.get(0).result().items().get(i);
            List<RuleOutcome> itemRules = new ArrayList<>();
            shares.forEach(share ->
                    itemRules.addAll(said(share.rater(), share.result().items().get(item))));
            items.add(new RawScore(
                    weighted(shares, sum, result -> result.items().get(item)),
                    Optional.empty(),
                    model.origin(),
                    itemRules));
        }
        return new Result(own, items, raters);
    }

    private static @Nullable Exact weighted(List<Share> shares, Exact sum, Function<Result, RawScore> part) {
        Exact total = Exact.ZERO;
        for (Share share : shares) {
            Exact raw = part.apply(share.result()).raw();
            if (raw == null) {
                return null;
            }
            total = total.plus(raw.times(share.weight()));
        }
        return total.dividedBy(sum);
    }

    /** Rules with the rater they are by; those of a group's members have it already. */
    private static List<RuleOutcome> said(Rater rater, RawScore score) {
        return score.rules().stream()
                .map(rule -> rule.phrase().key().equals(BY_RATER)
                        ? rule
                        : new RuleOutcome(
                                rule.part(),
                                rule.applied(),
                                rule.effect(),
                                Phrase.of(BY_RATER, "rater", rater.title(), "rule", rule.phrase())))
                .toList();
    }

    /** Where a rater's score is missing there is none; where the form has only labels, those of all raters stand. */
    private static Result onlyLabelOrNone(List<Share> shares) {
        if (shares.size() == 1) {
            return shares.get(0).result();
        }
        boolean labelled = !shares.isEmpty()
                && shares.stream()
                        .allMatch(share -> share.result().own().label().isPresent());
        Optional<String> labels = shares.stream()
                .map(share -> share.rater().title() + " "
                        + share.result().own().label().orElse(""))
                .reduce((left, right) -> left + "、" + right);
        List<ScoreLine.RaterScore> raters = shares.stream()
                .map(share ->
                        raterScore(share.rater(), share.weight(), share.result().own()))
                .toList();
        RawScore own =
                labelled ? new RawScore(null, labels, ScoreLine.Origin.COMPUTED, List.of()) : RawScore.none(List.of());
        return new Result(own, List.of(), raters);
    }

    private static ScoreLine.RaterScore raterScore(Rater rater, @Nullable Exact weight, RawScore score) {
        return new ScoreLine.RaterScore(
                rater.id(),
                rater.title(),
                Optional.ofNullable(weight).map(percent -> percent.toDecimal(10)),
                Optional.ofNullable(score.raw()).map(raw -> raw.toDecimal(10)));
    }

    /**
     * The mean over the members of a group who wrote something for the unit; a rater without a sheet of his own is scored from the
     * shared values.
     */
    private Result mean(Rater rater, List<Sheet> sheets, Evaluation into) {
        Place.Tree place = unit.place().child(rater.title());
        int members = filled.members(rater);
        if (!sheets.isEmpty() && sheets.size() < members) {
            into.assume(Phrase.of(
                    "assumed.members", "place", place.text(), "silent", members - sheets.size(), "members", members));
        }
        if (sheets.size() <= 1) {
            return scored(sheets.isEmpty() ? null : sheets.get(0), place, into);
        }
        List<Share> shares = new ArrayList<>();
        for (Sheet sheet : sheets) {
            shares.add(new Share(rater, Exact.ONE, scored(sheet, place, into)));
        }
        return shares.stream().allMatch(share -> share.result().own().raw() != null)
                ? byWeight(shares)
                : new Result(RawScore.none(List.of()), List.of(), List.of());
    }

    /** What raters for reference wrote is shown; their faults are warnings, since nothing hangs on them. */
    private List<ScoreLine.RaterScore> forReference() {
        List<ScoreLine.RaterScore> scores = new ArrayList<>();
        for (Rater rater : card.raters()) {
            List<Sheet> sheets = rater.reference() ? filled.sheets(rater, unit) : List.of();
            if (!sheets.isEmpty()) {
                Evaluation aside = evaluation.aside();
                scores.add(raterScore(rater, null, mean(rater, sheets, aside).own()));
                aside.problems()
                        .forEach(problem -> evaluation.report(
                                new Problem(problem.code(), Severity.WARNING, problem.place(), problem.arguments())));
            }
        }
        return scores;
    }

    private Result scored(@Nullable Sheet sheet, Place.Tree place, Evaluation into) {
        BigDecimal awarded = awarded(sheet, unit.node().id());
        if (awarded != null) {
            boolean both = filled.shared().valuesAny(unit.measureKeys())
                    || (sheet != null && sheet.valuesAny(unit.measureKeys()));
            if (both) {
                into.report(ProblemCode.KH4111, place);
                return new Result(RawScore.none(List.of()), List.of(), List.of());
            }
        }
        return unit.isPool() ? pool(sheet, awarded, place, into) : indicator(sheet, awarded, place, into);
    }

    private @Nullable BigDecimal awarded(@Nullable Sheet sheet, String node) {
        BigDecimal own = sheet == null ? null : sheet.awarded(node);
        return own == null ? filled.shared().awarded(node) : own;
    }

    private Row row(Unit.Item item, @Nullable Sheet sheet, Place.Tree place, Evaluation into) {
        return new Row(into, place, item.measures(), measure -> observation(item, sheet, measure));
    }

    private @Nullable Observation observation(Unit.Item item, @Nullable Sheet sheet, String measure) {
        String key = item.keys().get(measure);
        if (key == null) {
            return filled.ofCard(measure);
        }
        Observation own = sheet == null ? null : sheet.value(key);
        return own == null ? filled.shared().value(key) : own;
    }

    private Result indicator(@Nullable Sheet sheet, @Nullable BigDecimal awarded, Place.Tree place, Evaluation into) {
        Unit.Item item = unit.items().get(0);
        Row row = row(item, sheet, place, into);
        IndicatorScoring scoring = new IndicatorScoring(
                item.indicator(), row, IndicatorScoring.bounds(item.indicator(), unit.weighted(), row));
        RawScore raw = awarded == null ? scoring.score() : scoring.awarded(awarded);
        return new Result(raw, List.of(), List.of());
    }

    private Result pool(@Nullable Sheet sheet, @Nullable BigDecimal awarded, Place.Tree place, Evaluation into) {
        return new PoolScoring((Section) unit.node(), unit, into, place)
                .score(awarded, item -> row(item, sheet, itemPlace(item, place), into), filled.notApplicable());
    }

    /** The place of an item, below the rater if there is one. */
    private Place.Tree itemPlace(Unit.Item item, Place.Tree place) {
        return place.titles().size() > unit.place().titles().size()
                ? place.child(item.indicator().label())
                : item.place();
    }
}
