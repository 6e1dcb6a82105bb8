package io.github.kaohe.importer;

import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.recognition.Spot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of each cell: where it stands in the definition, or the problem that tells of it. */
final class Told {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Spot, String> used = new LinkedHashMap<>();

    void use(Spot spot, String where) {
        used.put(spot, where);
    }

    boolean uses(Spot spot) {
        return used.containsKey(spot);
    }

    /** Tells what a definition should say and does not. */
    void missing(Scorecard card) {
        Kept kept = new Kept(card);
        Set<Place> places = new HashSet<>();
        problems.forEach(problem -> places.add(problem.place()));
        used.keySet().stream()
                .filter(spot -> spot.says() && !places.contains(spot.place()))
                .filter(spot -> !kept.says(spot.text()))
                .forEach(this::unused);
    }

    void report(ProblemCode code, Spot spot, Object... arguments) {
        problems.add(Problem.of(code, spot.place(), arguments));
    }

    void add(Collection<Problem> others) {
        problems.addAll(others);
    }

    /** A cell that is no part of the definition. */
    void unused(Spot spot) {
        if (spot.formula()) {
            report(ProblemCode.KH7008, spot);
        } else {
            report(ProblemCode.KH7003, spot, "text", shortened(spot.text()));
        }
    }

    /** A cell that a person filled in. */
    void filled(Spot spot, String field, String value) {
        if (spot.formula()) {
            report(ProblemCode.KH7008, spot);
        } else {
            report(ProblemCode.KH7007, spot, "field", field, "value", shortened(value));
        }
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    List<Problem> problems() {
        return problems;
    }

    Map<String, String> used() {
        Map<String, String> cells = new LinkedHashMap<>();
        used.forEach((spot, where) -> cells.put(spot.a1(), where));
        return cells;
    }
}
