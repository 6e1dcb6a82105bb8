package io.github.kaohe.scoring;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Figure;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The blanks of a form and the values an appraisal gives them. */
final class BlankCheck {
    private final List<Blank> blanks;
    private final Map<String, BigDecimal> given;
    private final List<Problem> problems;

    BlankCheck(List<Blank> blanks, Map<String, BigDecimal> given, List<Problem> problems) {
        this.blanks = blanks;
        this.given = given;
        this.problems = problems;
    }

    /**
     * Reports values of blanks the form does not have, and values out of range.
     *
     * @return the blanks whose values are out of range: nothing may be computed from them
     */
    Set<String> check() {
        Set<String> unsound = new HashSet<>();
        given.forEach((name, value) -> find(name)
                .ifPresentOrElse(
                        blank -> {
                            if (outOfRange(blank, value)) {
                                unsound.add(name);
                            }
                        },
                        () -> report(
                                ProblemCode.KH4005,
                                "blank",
                                name,
                                "blanks",
                                blanks.stream().map(Blank::name).toList())));
        return unsound;
    }

    /** {@return the number a figure stands for; empty, and reported, if its blank is not filled in} */
    Optional<BigDecimal> number(Figure figure) {
        if (figure instanceof Figure.Number number) {
            return Optional.of(number.value());
        }
        String name = ((Figure.BlankRef) figure).name();
        BigDecimal value = given.get(name);
        if (value == null) {
            String title = find(name).map(Blank::title).orElse(name);
            report(ProblemCode.KH4003, "title", title, "blank", name);
        }
        return Optional.ofNullable(value);
    }

    private Optional<Blank> find(String name) {
        return blanks.stream().filter(blank -> blank.name().equals(name)).findFirst();
    }

    private boolean outOfRange(Blank blank, BigDecimal value) {
        boolean out = blank.min().filter(min -> value.compareTo(min) < 0).isPresent()
                || blank.max().filter(max -> value.compareTo(max) > 0).isPresent();
        if (out) {
            report(
                    ProblemCode.KH4004,
                    "blank",
                    blank.name(),
                    "title",
                    blank.title(),
                    "value",
                    value,
                    "range",
                    Explain.range(blank.min(), blank.max()));
        }
        return out;
    }

    private void report(ProblemCode code, Object... arguments) {
        problems.add(Problem.of(code, Place.ROOT, arguments));
    }
}
