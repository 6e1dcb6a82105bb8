package io.github.kaohe.scoring;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An appraisal with canonical keys: one shared sheet, and the sheets of the raters. */
final class Filled {
    private final Sheet shared;
    private final Map<String, List<Sheet>> sheets = new HashMap<>();
    private final Set<String> notApplicable = new HashSet<>();
    private final Map<String, Optional<Observation>> ofCard = new HashMap<>();
    private final Evaluation evaluation;

    Filled(Appraisal appraisal, Scorecard card, KeyIndex keys, Evaluation evaluation) {
        this.evaluation = evaluation;
        shared = Sheet.of(appraisal.shared(), keys, Place.ROOT, evaluation.problems());
        appraisal.raters().forEach((id, written) -> {
            Optional<Rater> rater =
                    card.raters().stream().filter(r -> r.id().equals(id)).findFirst();
            if (rater.isEmpty()) {
                List<String> known = card.raters().stream().map(Rater::id).toList();
                evaluation.report(ProblemCode.KH4201, Place.ROOT, "rater", id, "raters", known);
                return;
            }
            Place.Tree place = Place.tree(rater.get().title());
            List<Sheet> members = new ArrayList<>();
            written.forEach(sheet -> members.add(Sheet.of(sheet, keys, place, evaluation.problems())));
            sheets.put(id, members);
        });
        for (String key : appraisal.notApplicable()) {
            keys.node(key)
                    .ifPresentOrElse(
                            notApplicable::add, () -> evaluation.report(ProblemCode.KH4002, Place.ROOT, "key", key));
        }
    }

    Set<String> notApplicable() {
        return notApplicable;
    }

    Sheet shared() {
        return shared;
    }

    boolean wrote(Rater rater) {
        return !sheets.getOrDefault(rater.id(), List.of()).isEmpty();
    }

    /** {@return how many members of a group wrote a sheet} */
    int members(Rater rater) {
        return sheets.getOrDefault(rater.id(), List.of()).size();
    }

    /** The sheets of a rater on which something is written for a unit. */
    List<Sheet> sheets(Rater rater, Unit unit) {
        return sheets.getOrDefault(rater.id(), List.of()).stream()
                .filter(sheet -> wrote(sheet, unit))
                .toList();
    }

    static boolean wrote(Sheet sheet, Unit unit) {
        return sheet.valuesAny(unit.measureKeys()) || sheet.awardsAny(unit.nodeIds());
    }

    boolean anyoneWrote(Unit unit) {
        return wrote(shared, unit)
                || sheets.values().stream().flatMap(List::stream).anyMatch(sheet -> wrote(sheet, unit));
    }

    /** A measure of the card, whoever wrote it down; two who disagree are a problem. */
    @Nullable
    Observation ofCard(String measure) {
        return ofCard.computeIfAbsent(measure, this::agreed).orElse(null);
    }

    private Optional<Observation> agreed(String measure) {
        Set<Observation> given = new LinkedHashSet<>();
        List<Sheet> all = new ArrayList<>(List.of(shared));
        sheets.values().forEach(all::addAll);
        all.stream().map(sheet -> sheet.value(measure)).filter(Objects::nonNull).forEach(given::add);
        if (given.size() > 1) {
            evaluation.report(ProblemCode.KH4006, Place.ROOT, "key", measure, "meaning", measure);
        }
        return given.stream().findFirst();
    }
}
