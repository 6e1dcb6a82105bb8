package io.github.kaohe.validation;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Bands: every value in one and only one, and each gives points. */
final class BandRules {
    private BandRules() {}

    static void check(Site site, Form form, Findings found) {
        site.indicator().ifPresent(indicator -> {
            if (indicator.basis() instanceof Basis.Bands bands) {
                Optional<MeasureType> type = form.measure(indicator, bands.measure())
                        .map(Measure::type)
                        .filter(MeasureType::numeric);
                checkAwards(bands, site, found);
                checkCover(bands.bands(), type, site.place(), found);
            }
        });
    }

    private static void checkAwards(Basis.Bands bands, Site site, Findings found) {
        if (bands.bands().isEmpty()) {
            found.add(ProblemCode.KH1204, site.place(), "what", Words.of("what.bands"));
        }
        for (Band band : bands.bands()) {
            Words what = Words.of("what.band", "band", words(band));
            Awards.check(band.award(), what, site, found);
            if (band.award() instanceof Award.LabelOnly) {
                found.add(ProblemCode.KH1211, site.place(), "what", what);
            } else if (band.award() instanceof Award.Choice && bands.chosen().isEmpty()) {
                found.add(ProblemCode.KH1212, site.place(), "what", what);
            }
        }
    }

    private static void checkCover(List<Band> bands, Optional<MeasureType> type, Place place, Findings found) {
        List<Span> spans = new ArrayList<>();
        for (Band band : bands) {
            Optional<Span> known = Span.of(band.interval());
            if (known.isPresent()) {
                Span printed = known.get();
                Span possible = type.map(kind -> possible(printed, kind)).orElse(printed);
                if (possible.isEmpty()) {
                    found.add(ProblemCode.KH1203, place, "band", printed.words());
                } else {
                    spans.add(type.filter(MeasureKinds::whole).isPresent() ? printed.wholeNumbers() : printed);
                }
            }
        }
        spans.sort(Comparator.comparing(span -> span, Span::compareLower));
        checkNeighbours(spans, spans.size() == bands.size() || allKnown(bands), type, place, found);
        checkSharedBlanks(bands, place, found);
    }

    private static Span possible(Span span, MeasureType type) {
        Span possible = span.intersect(MeasureKinds.range(type));
        return MeasureKinds.whole(type) ? possible.wholeNumbers() : possible;
    }

    private static boolean allKnown(List<Band> bands) {
        return bands.stream().allMatch(band -> Span.of(band.interval()).isPresent());
    }

    private static void checkNeighbours(
            List<Span> spans, boolean gaps, Optional<MeasureType> type, Place place, Findings found) {
        for (int i = 1, longest = 0; i < spans.size(); i++) {
            Span before = spans.get(longest);
            Span next = spans.get(i);
            Span common = before.intersect(next);
            if (!common.isEmpty()) {
                found.add(
                        ProblemCode.KH1201,
                        place,
                        "one",
                        before.words(),
                        "other",
                        next.words(),
                        "common",
                        common.words());
            } else if (gaps) {
                Span between = before.until(next);
                Span gap = type.map(kind -> possible(between, kind)).orElse(between);
                if (!gap.isEmpty()) {
                    found.add(ProblemCode.KH1202, place, "gap", gap.words());
                }
            }
            if (next.compareUpper(before) > 0) {
                longest = i;
            }
        }
    }

    /** Where two bands meet at the same blank, its value must belong to one of them and not to both. */
    private static void checkSharedBlanks(List<Band> bands, Place place, Findings found) {
        for (Band low : bands) {
            for (Band high : bands) {
                Optional<Figure> upper = low.interval().upper();
                if (upper.isPresent()
                        && upper.get() instanceof Figure.BlankRef
                        && !low.equals(high)
                        && upper.equals(high.interval().lower())) {
                    boolean both =
                            low.interval().upperClosed() && high.interval().lowerClosed();
                    boolean none =
                            !low.interval().upperClosed() && !high.interval().lowerClosed();
                    if (both) {
                        found.add(
                                ProblemCode.KH1201,
                                place,
                                "one",
                                words(low),
                                "other",
                                words(high),
                                "common",
                                Intervals.end(upper.get()));
                    } else if (none && bands.stream().noneMatch(band -> isOnly(band, upper.get()))) {
                        found.add(ProblemCode.KH1202, place, "gap", Intervals.end(upper.get()));
                    }
                }
            }
        }
    }

    private static boolean isOnly(Band band, Figure end) {
        return band.interval().lower().filter(end::equals).isPresent()
                && band.interval().upper().filter(end::equals).isPresent();
    }

    private static Words words(Band band) {
        return Intervals.words(band.interval());
    }
}
