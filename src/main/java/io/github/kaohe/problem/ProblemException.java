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

    /**
     * An exception for problems that another exception tells of.
     *
     * @param problems all of them, in the order of the material; at least one
     * @param cause    what was thrown
     */
    public ProblemException(List<Problem> problems, Throwable cause) {
        this(problems);
        initCause(cause);
    }

    /**
     * {@return an exception for what the system did not let through: a file that cannot be read or written}
     *
     * @param code  what failed; its text has the argument {@code reason}
     * @param place the file or folder
     * @param cause what was thrown; the name of its class is the reason
     */
    public static ProblemException failed(ProblemCode code, Place place, Exception cause) {
        String reason = cause.getClass().getSimpleName();
        return new ProblemException(List.of(Problem.of(code, place, "reason", reason)), cause);
    }

    /** {@return all problems, in the order of the material} */
    public List<Problem> problems() {
        return problems;
    }
}
