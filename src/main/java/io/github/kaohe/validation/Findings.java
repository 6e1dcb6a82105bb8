package io.github.kaohe.validation;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** The problems found so far. */
final class Findings {
    private final List<Problem> problems = new ArrayList<>();

    void add(ProblemCode code, Place place, Object... arguments) {
        add(Problem.of(code, place, arguments));
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    int size() {
        return problems.size();
    }

    List<Problem> inOrder() {
        return List.copyOf(problems);
    }
}
