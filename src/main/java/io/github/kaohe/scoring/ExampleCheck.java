package io.github.kaohe.scoring;

import io.github.kaohe.model.Example;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An example beside the report its appraisal gave. */
final class ExampleCheck {
    private final Example example;
    private final ScoreReport report;
    private final List<Problem> problems = new ArrayList<>();

    ExampleCheck(Example example, ScoreReport report) {
        this.example = example;
        this.report = report;
    }

    List<Problem> problems() {
        checkErrors();
        example.lines().forEach(this::checkLine);
        example.total().ifPresent(this::checkTotal);
        example.grade().ifPresent(grade -> {
            if (!report.grade().equals(Optional.of(grade))) {
                report(Place.ROOT, Words.of("what.grade-result"), grade, orNothing(report.grade()));
            }
        });
        example.payout().ifPresent(payout -> {
            Optional<BigDecimal> paid = report.payment().map(ScoreReport.Payment::amount);
            if (paid.filter(amount -> amount.compareTo(payout) == 0).isEmpty()) {
                report(Place.ROOT, Words.of("what.payout"), payout, orNothing(paid));
            }
        });
        return List.copyOf(problems);
    }

    private void checkErrors() {
        TreeSet<String> expected = new TreeSet<>(example.problems());
        TreeSet<String> actual = report.problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.code().name())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!expected.equals(actual)) {
            report(Place.ROOT, Words.of("what.problems"), orNothing(expected), orNothing(actual));
        }
    }

    private void checkLine(String node, BigDecimal expected) {
        Optional<ScoreLine> line = report.lines().stream()
                .filter(candidate -> candidate.id().equals(node)
                        || String.join("/", candidate.path()).equals(node))
                .findFirst();
        Optional<BigDecimal> actual = line.flatMap(ScoreLine::score);
        int decimals = Math.max(0, expected.scale());
        boolean same = actual.filter(
                        score -> score.setScale(decimals, RoundingMode.HALF_UP).compareTo(expected) == 0)
                .isPresent();
        if (!same) {
            Place place = line.<Place>map(found -> new Place.Tree(found.path())).orElse(Place.ROOT);
            report(place, Words.of("what.line", "node", node), expected, orNothing(actual));
        }
    }

    private void checkTotal(BigDecimal expected) {
        if (report.total().filter(total -> total.compareTo(expected) == 0).isEmpty()) {
            report(Place.ROOT, Words.of("what.total"), expected, orNothing(report.total()));
        }
    }

    private void report(Place place, Words what, Object expected, Object actual) {
        problems.add(Problem.of(
                ProblemCode.KH1601,
                place,
                "example",
                example.title(),
                "what",
                what,
                "expected",
                expected,
                "actual",
                actual));
    }

    private static Object orNothing(Optional<?> value) {
        return value.<Object>map(present -> present).orElseGet(() -> Words.of("what.nothing"));
    }

    private static Object orNothing(Collection<String> values) {
        return values.isEmpty() ? Words.of("what.nothing") : values;
    }
}
