package io.github.kaohe.validation;

import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Veto;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Measures: declared once, used, and of a kind that fits the rules. */
final class MeasureRules {
    private MeasureRules() {}

    static void checkCard(Form form, Findings found) {
        Set<String> used = new HashSet<>();
        for (Veto veto : form.card().vetoes()) {
            MeasureUse.of(veto.when()).forEach(use -> used.add(use.measure()));
        }
        for (Site site : form.sites()) {
            site.indicator()
                    .ifPresent(indicator -> MeasureUse.of(indicator).stream()
                            .map(MeasureUse::measure)
                            .filter(measure -> !Form.declares(indicator, measure))
                            .forEach(used::add));
        }
        checkDeclared(form.card().measures(), used, Place.ROOT, found);
    }

    static void check(Site site, Form form, Findings found) {
        site.indicator().ifPresent(indicator -> check(indicator, site.place(), form, found));
    }

    private static void check(Indicator indicator, Place place, Form form, Findings found) {
        List<MeasureUse> uses = MeasureUse.of(indicator);
        Set<String> used = new HashSet<>();
        uses.forEach(use -> used.add(use.measure()));
        checkDeclared(indicator.measures(), used, place, found);
        OriginRules.checkDirection(indicator, form, place, found);
        for (MeasureUse use : new LinkedHashSet<>(uses)) {
            checkUse(use, form.measure(indicator, use.measure()), place, found);
        }
    }

    static void checkUse(MeasureUse use, Optional<Measure> declared, Place place, Findings found) {
        if (declared.isEmpty()) {
            found.add(ProblemCode.KH1401, place, "measure", use.measure());
        } else if (!use.need().met(declared.get().type())) {
            found.add(
                    ProblemCode.KH1403,
                    place,
                    "measure",
                    name(declared.get()),
                    "kind",
                    MeasureKinds.words(declared.get().type()),
                    "need",
                    use.need().words());
        }
    }

    private static void checkDeclared(List<Measure> measures, Set<String> used, Place place, Findings found) {
        Ids ids = new Ids("kind.measure");
        for (Measure measure : measures) {
            ids.check(measure.id(), place, found);
            MeasureKinds.checkRange(measure, place, found);
            OriginRules.check(measure, place, found);
            if (measure.noneIfEmpty() && !canMeanNone(measure.type())) {
                found.add(
                        ProblemCode.KH1410,
                        place,
                        "measure",
                        name(measure),
                        "kind",
                        MeasureKinds.words(measure.type()));
            }
            if (!used.contains(measure.id())) {
                found.add(ProblemCode.KH1402, place, "measure", name(measure));
            }
        }
    }

    private static boolean canMeanNone(MeasureType type) {
        return type instanceof MeasureType.Count
                || type instanceof MeasureType.YesNo
                || type instanceof MeasureType.Quantity
                || type instanceof MeasureType.Money
                || type instanceof MeasureType.Score;
    }

    static String name(Measure measure) {
        return measure.title().isBlank() ? measure.id() : measure.title();
    }
}
