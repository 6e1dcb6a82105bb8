package io.github.kaohe.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown once, with every problem, where no result can be given. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * An exception for problems.
     *
     * @param problems all of them, in the order of the material; at least one
     */
    public ProblemException(List<Problem> problems) {
        super(problems.stream().map(p -> p.line(Locale.CHINESE)).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one problem");
        }
        this.problems = List.copyOf(problems);
    }

    /**
     * An exception for one problem.
     *
     * @param problem the problem
     */
    public ProblemException(Problem problem) {
        this(List.of(problem));
    }

    /** {@return all problems, in the order of the material} */
    public List<Problem> problems() {
        return problems;
    }
}
