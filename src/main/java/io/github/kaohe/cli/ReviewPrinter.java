package io.github.kaohe.cli;

import io.github.kaohe.excel.FormReading;
import io.github.kaohe.json.Definitions;
import io.github.kaohe.json.Reviews;
import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.scoring.ChecklistReview;
import io.github.kaohe.scoring.RecordReview;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reviews a record form or checklist and prints what came of it. */
final class ReviewPrinter {
    private final Console console;
    private final boolean json;

    ReviewPrinter(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    /**
     * Prints the review.
     *
     * @param records reviews of the filled record forms that a checklist reports on
     * @return the exit code: an incomplete form is a result and no problem
     */
    int print(Definition form, Path data, Map<String, BigDecimal> blanks, List<RecordReview> records) {
        FormReading reading = new FilledRecord(form, blanks).read(data);
        if (form instanceof RecordForm record) {
            RecordReview review = FilledRecord.review(record, reading);
            String text = json
                    ? Reviews.write(review, Definitions.digest(form))
                    : bare(review).text(console.locale());
            return print(text, review.problems());
        }
        ChecklistReview review = FilledRecord.review((Checklist) form, reading, oneOfEach(records));
        String text = json
                ? Reviews.write(review, Definitions.digest(form))
                : bare(review).text(console.locale());
        return print(text, review.problems());
    }

    /** A checklist reports on one record of each form: two are a problem. */
    private static Map<String, RecordReview> oneOfEach(List<RecordReview> reviews) {
        Map<String, RecordReview> byForm = new LinkedHashMap<>();
        for (RecordReview review : reviews) {
            if (byForm.put(review.form(), review) != null) {
                throw new ProblemException(
                        Problem.of(ProblemCode.KH4006, Place.ROOT, "key", review.form(), "meaning", review.title()));
            }
        }
        return byForm;
    }

    private int print(String text, List<Problem> problems) {
        console.print(text);
        if (!json) {
            console.flush();
            console.problems(problems);
        }
        return Console.exitCode(problems);
    }

    /** Problems are told on the other stream. */
    private static RecordReview bare(RecordReview review) {
        return new RecordReview(
                review.form(),
                review.title(),
                review.filling(),
                review.demanded(),
                review.complete(),
                review.missing(),
                review.follows(),
                List.of());
    }

    private static ChecklistReview bare(ChecklistReview review) {
        return new ChecklistReview(
                review.form(),
                review.title(),
                review.rows(),
                review.done(),
                review.applicable(),
                review.complete(),
                review.follows(),
                List.of());
    }
}
