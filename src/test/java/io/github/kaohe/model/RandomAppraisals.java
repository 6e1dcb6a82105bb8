package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Random appraisals that answer every measure of a card. */
final class RandomAppraisals {
    private final Dice dice;

    private RandomAppraisals(Random random) {
        this.dice = new Dice(random);
    }

    static Example example(Scorecard card, Random random) {
        return new Example("随机", appraisal(card, random), Map.of(), Optional.empty(), Optional.empty(), List.of());
    }

    static Appraisal appraisal(Scorecard card, Random random) {
        RandomAppraisals appraisals = new RandomAppraisals(random);
        Appraisal.Builder appraisal = Appraisal.of(card);
        card.header().forEach(field -> appraisal.field(field.title(), appraisals.dice.text()));
        card.blanks()
                .forEach(blank ->
                        appraisal.blank(blank.name(), blank.illustration().orElseThrow()));
        card.measures().forEach(measure -> appraisal.value(measure.id(), appraisals.value(measure.type())));
        if (card.raters().isEmpty()) {
            appraisals.sheet(card, Optional.empty()).values().forEach(appraisal::value);
        }
        card.raters().forEach(rater -> appraisal.rater(rater.id(), appraisals.sheet(card, Optional.of(rater))));
        return appraisal.build();
    }

    private RaterSheet sheet(Scorecard card, Optional<Rater> rater) {
        Map<String, Observation> values = new LinkedHashMap<>();
        for (Indicator indicator : indicators(card.children())) {
            if (rater.isEmpty() || scores(rater.get(), indicator)) {
                answer(indicator, values);
            }
        }
        return new RaterSheet(values, Map.of());
    }

    private static boolean scores(Rater rater, Indicator indicator) {
        boolean bound = rater.weight().isEmpty() && !rater.reference();
        return indicator.raters().isEmpty() ? !bound : indicator.raters().contains(rater.id());
    }

    private void answer(Indicator indicator, Map<String, Observation> values) {
        boolean only = indicator.measures().size() == 1;
        for (Measure measure : indicator.measures()) {
            String key = only && dice.chance(50) ? indicator.id() : indicator.id() + "." + measure.id();
            values.put(key, rated(indicator.basis(), measure).orElseGet(() -> value(measure.type())));
        }
    }

    /** A label of the scale, with points where it leaves a choice. */
    private Optional<Observation> rated(Basis basis, Measure measure) {
        if (!(basis instanceof Basis.Rated rated && rated.measure().equals(measure.id()))) {
            return Optional.empty();
        }
        Rating rating = dice.pick(rated.scale().ratings().stream()
                .filter(each -> !(each.award() instanceof Award.LabelOnly))
                .toList());
        return Optional.of(
                rating.award() instanceof Award.Choice
                        ? new Observation.RatedScore(rating.label(), BigDecimal.ONE)
                        : new Observation.Rated(rating.label()));
    }

    private Observation value(MeasureType type) {
        if (type instanceof MeasureType.YesNo) {
            return new Observation.Answer(dice.chance(50));
        } else if (type instanceof MeasureType.Ratio && dice.chance(50)) {
            return new Observation.Ratio(dice.number(0, 99), dice.number(1, 99));
        } else if (type instanceof MeasureType.Mean mean) {
            return dice.chance(50)
                    ? new Observation.Amount(mean.min())
                    : new Observation.Responses(List.of(mean.min(), mean.max()));
        } else if (type instanceof MeasureType.Count) {
            return Observation.of(dice.between(0, 10));
        } else if (type instanceof MeasureType.Score) {
            return Observation.of(1);
        }
        return new Observation.Amount(dice.number(1, 100));
    }

    private static List<Indicator> indicators(List<Node> nodes) {
        List<Indicator> indicators = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Section section) {
                indicators.addAll(indicators(section.children()));
            } else {
                indicators.add((Indicator) node);
            }
        }
        return indicators;
    }
}
