package io.github.kaohe.validation;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rating scales: labels that differ, and ranges that divide judged scores. */
final class RatingRules {
    private RatingRules() {}

    static void check(Site site, Form form, Findings found) {
        Form.scale(site).ifPresent(scale -> {
            checkName(scale, form, site, found);
            checkLabels(scale, site, found);
        });
        site.indicator().ifPresent(indicator -> {
            if (indicator.basis() instanceof Basis.Judged judged) {
                Awards.checkMost(judged.max().flatMap(Numbers::known), Words.of("range.judged"), site, found);
                checkRanges(judged.scale(), site, found);
            } else if (indicator.basis() instanceof Basis.StartsAt start) {
                Awards.checkMost(Numbers.known(start.points()), Words.of("rule.basis"), site, found);
            }
        });
    }

    private static void checkName(RatingScale scale, Form form, Site site, Findings found) {
        if (!scale.name().isEmpty()) {
            boolean differs = !scale.equals(form.scales().getOrDefault(scale.name(), scale));
            Ids.check("kind.scale", scale.name(), differs, site.place(), found);
        }
    }

    private static void checkLabels(RatingScale scale, Site site, Findings found) {
        if (scale.ratings().isEmpty()) {
            found.add(ProblemCode.KH1204, site.place(), "what", Words.of("what.ratings"));
        }
        Set<String> labels = new HashSet<>();
        for (Rating rating : scale.ratings()) {
            if (rating.label().isBlank()) {
                found.add(ProblemCode.KH1001, site.place(), "what", Words.of("what.rating-label"));
            } else if (!labels.add(rating.label())) {
                found.add(ProblemCode.KH1206, site.place(), "kind", Words.of("kind.rating"), "label", rating.label());
            }
            Awards.check(rating.award(), what(rating), site, found);
        }
    }

    /** A score belongs to the highest label whose lower limit it reaches, so ranges may touch and leave out fractions. */
    private static void checkRanges(RatingScale scale, Site site, Findings found) {
        List<Range> ranges = new ArrayList<>();
        for (Rating rating : scale.ratings()) {
            if (rating.award() instanceof Award.LabelOnly) {
                found.add(ProblemCode.KH1211, site.place(), "what", what(rating));
            }
            Range.of(rating, site)
                    .filter(range -> range.min.compareTo(range.max) <= 0)
                    .ifPresent(ranges::add);
        }
        ranges.sort(Comparator.comparing(Range::min).thenComparing(Range::max));
        for (int i = 1; i < ranges.size(); i++) {
            ranges.get(i - 1)
                    .compare(ranges.get(i), ranges.size() == scale.ratings().size(), site, found);
        }
    }

    private static Words what(Rating rating) {
        return Words.of("what.rating", "label", rating.label());
    }

    /** The judged scores of a label, both ends included. */
    private record Range(String label, BigDecimal min, BigDecimal max) {

        static Optional<Range> of(Rating rating, Site site) {
            Optional<BigDecimal> most = Numbers.most(rating.award(), site);
            Optional<BigDecimal> least =
                    rating.award() instanceof Award.Choice choice ? Numbers.known(choice.min()) : most;
            return least.flatMap(min -> most.map(max -> new Range(rating.label(), min, max)));
        }

        void compare(Range next, boolean gaps, Site site, Findings found) {
            if (next.min.compareTo(max) < 0 || next.min.compareTo(min) == 0) {
                found.add(
                        ProblemCode.KH1201,
                        site.place(),
                        "one",
                        words(),
                        "other",
                        next.words(),
                        "common",
                        Span.closed(Optional.of(next.min), Optional.of(max.min(next.max)))
                                .words());
            } else if (gaps && next.min.subtract(max).compareTo(BigDecimal.ONE) > 0) {
                Span gap = new Span(Optional.of(max), false, Optional.of(next.min), false);
                found.add(ProblemCode.KH1202, site.place(), "gap", gap.words());
            }
        }

        private Words words() {
            Span span = Span.closed(Optional.of(min), Optional.of(max));
            return Words.of("what.rating-range", "label", label, "range", span.words());
        }
    }
}
