package io.github.kaohe.importer;

import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.recognition.Spot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of each cell: where it stands in the definition, or the problem that tells of it. */
final class Told {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> used = new LinkedHashMap<>();

    void use(Spot spot, String where) {
        used.put(spot.a1(), where);
    }

    boolean uses(Spot spot) {
        return used.containsKey(spot.a1());
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
        return used;
    }
}
