package io.github.kaohe.scoring;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Limit;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is collected while one appraisal is scored. Not shared between threads. */
final class Evaluation {
    private final Map<String, BigDecimal> blanks;
    private final Map<String, String> blankTitles;
    /** Blanks that give no number, and that was reported. */
    private final Set<String> refused = new HashSet<>();

    private final Set<String> unsound = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Phrase> assumptions = new LinkedHashSet<>();

    Evaluation(Map<String, BigDecimal> blanks, Map<String, String> blankTitles) {
        this.blanks = blanks;
        this.blankTitles = blankTitles;
    }

    /** A second collection over the same blanks, for what must not count as this one's problems. */
    Evaluation aside() {
        Evaluation aside = new Evaluation(blanks, blankTitles);
        aside.refuse(unsound);
        return aside;
    }

    /** From now on, these blanks give no number: what is wrong with them was reported. */
    void refuse(Set<String> names) {
        unsound.addAll(names);
        refused.addAll(names);
    }

    /** The number a figure stands for; null, and reported once, if it is a blank that is not filled in, or wrongly. */
    @Nullable
    Exact number(Figure figure, Place place) {
        if (figure instanceof Figure.Number number) {
            return Exact.of(number.value());
        }
        String name = ((Figure.BlankRef) figure).name();
        BigDecimal value = unsound.contains(name) ? null : blanks.get(name);
        if (value == null) {
            if (refused.add(name)) {
                report(ProblemCode.KH4003, place, "blank", name, "title", blankTitles.getOrDefault(name, name));
            }
            return null;
        }
        return Exact.of(value);
    }

    /** As {@link #number}, for a number that must be above zero. */
    @Nullable
    Exact positive(Figure figure, Place place) {
        Exact number = number(figure, place);
        if (number != null && number.signum() <= 0) {
            report(ProblemCode.KH4302, place, "value", number);
            return null;
        }
        return number;
    }

    /** The bound a limit stands for; null if there is none. An unset blank is reported and counts as none. */
    @Nullable
    Exact bound(Limit limit, @Nullable Exact usual, Place place) {
        if (limit instanceof Limit.At at) {
            return number(at.figure(), place);
        }
        return limit instanceof Limit.Usual ? usual : null;
    }

    void report(ProblemCode code, Place place, Object... arguments) {
        report(Problem.of(code, place, arguments));
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    void assume(Phrase phrase) {
        assumptions.add(phrase);
    }

    List<Problem> problems() {
        return problems;
    }

    List<Phrase> assumptions() {
        return List.copyOf(assumptions);
    }
}
