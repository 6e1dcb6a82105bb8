package io.github.kaohe.json;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with one text. */
final class Faults {
    private static final int MOST = 500;

    private record Fault(Spot at, Problem problem) {}

    private final String file;
    private final Set<Fault> faults = new LinkedHashSet<>();
    private int left;

    Faults(String file) {
        this.file = file;
    }

    /** Adds a fault, unless it is known: a choice of an option reads parts of the form once more. */
    void add(ProblemCode code, Spot at, Object... arguments) {
        Fault fault = new Fault(at, problem(code, at, arguments));
        if (faults.size() < MOST) {
            faults.add(fault);
        } else if (!faults.contains(fault)) {
            left++;
        }
    }

    /** {@return the exception for a fault after which the text cannot be read on} */
    ProblemException fatal(ProblemCode code, int line, int column, Object... arguments) {
        return new ProblemException(problem(code, new Spot(line, column, Trail.TOP), arguments));
    }

    /**
     * Ends the reading.
     *
     * @throws ProblemException with every fault in the order of the text, if there is one
     */
    void throwIfAny() {
        if (faults.isEmpty()) {
            return;
        }
        List<Problem> problems = new ArrayList<>(faults.stream()
                .sorted(Comparator.comparingInt((Fault fault) -> fault.at().line())
                        .thenComparingInt(fault -> fault.at().column()))
                .map(Fault::problem)
                .toList());
        if (left > 0) {
            problems.add(Problem.of(ProblemCode.KH2047, new Place.Named(file), "count", left));
        }
        throw new ProblemException(problems);
    }

    private Problem problem(ProblemCode code, Spot at, Object... arguments) {
        return Problem.of(
                code, new Place.Text(file, at.line(), at.column(), at.trail().toString()), arguments);
    }
}
