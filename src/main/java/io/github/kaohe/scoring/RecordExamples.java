package io.github.kaohe.scoring;

import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.ChecklistExample;
import io.github.kaohe.model.RecordExample;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Examples of record forms and checklists beside the reviews they give. */
final class RecordExamples {
    private final String title;
    private final List<Problem> problems = new ArrayList<>();

    private RecordExamples(String title) {
        this.title = title;
    }

    static List<Problem> check(RecordExample example, RecordForm form) {
        RecordForm strict = form.choose(example.options()).requiring(new LinkedHashSet<>(example.required()));
        RecordReview review = RecordReview.of(strict, example.appraisal());
        RecordExamples check = new RecordExamples(example.title());
        check.problems(example.problems(), review.problems());
        example.share().ifPresent(share -> check.share(share, review));
        check.same("what.complete", verdict(example.complete()), verdict(review.complete()));
        check.same("what.missing", example.missing(), review.filling().missing());
        check.same("what.follows", example.follows(), ids(review.follows()));
        return check.problems;
    }

    static List<Problem> check(ChecklistExample example, Checklist list) {
        Map<String, ChecklistReviewer.Standing> records = new LinkedHashMap<>();
        example.records().forEach((id, filling) -> records.put(id, ChecklistReviewer.Standing.of(id, filling)));
        ChecklistReview review = new ChecklistReviewer(list, example.appraisal(), records).review();
        RecordExamples check = new RecordExamples(example.title());
        check.problems(example.problems(), review.problems());
        check.same("what.done", example.done(), review.done());
        check.same("what.applicable", example.applicable(), review.applicable());
        check.same("what.complete", verdict(example.complete()), verdict(review.complete()));
        check.same(
                "what.open",
                example.open(),
                review.open().stream().map(ChecklistReview.Row::id).toList());
        check.same("what.follows", example.follows(), ids(review.follows()));
        return check.problems;
    }

    private void share(BigDecimal expected, RecordReview review) {
        Optional<BigDecimal> actual = review.filling().share(Math.max(0, expected.scale()));
        if (actual.filter(share -> share.compareTo(expected) == 0).isEmpty()) {
            report(
                    "what.share",
                    expected,
                    actual.<Object>map(share -> share).orElseGet(() -> Words.of("what.nothing")));
        }
    }

    private void problems(List<String> promised, List<Problem> given) {
        TreeSet<String> actual = new TreeSet<>();
        given.stream()
                .filter(Problem::isError)
                .forEach(problem -> actual.add(problem.code().name()));
        same("what.problems", new TreeSet<>(promised), actual);
    }

    private static List<String> ids(List<DueFollow> follows) {
        return follows.stream().map(DueFollow::id).distinct().toList();
    }

    private static Words verdict(boolean complete) {
        return Words.of(complete ? "complete.yes" : "complete.no");
    }

    private void same(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            report(what, orNothing(expected), orNothing(actual));
        }
    }

    private static Object orNothing(Object value) {
        return value instanceof Collection<?> many && many.isEmpty() ? Words.of("what.nothing") : value;
    }

    private void report(String what, Object expected, Object actual) {
        problems.add(Problem.of(
                ProblemCode.KH1601,
                Place.ROOT,
                "example",
                title,
                "what",
                Words.of(what),
                "expected",
                expected,
                "actual",
                actual));
    }
}
