package io.github.kaohe.cli;

import io.github.kaohe.excel.FormReading;
import io.github.kaohe.json.Definitions;
import io.github.kaohe.json.Reports;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.scoring.RecordReview;
import io.github.kaohe.scoring.RecordShares;
import io.github.kaohe.scoring.ScoreReport;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Scores what was filled in, and explains the score; reviews what was filled into a form that is not scored. */
@CommandLine.Command(name = "score")
final class ScoreCommand implements Callable<Integer>, ResultOptions.Holder {
    private final Console console;
    private final References references;

    @CommandLine.Parameters(index = "0", paramLabel = "REF", descriptionKey = "ref")
    private String reference = "";

    @CommandLine.Parameters(index = "1", paramLabel = "DATA", descriptionKey = "data")
    private Path data = Path.of("");

    @CommandLine.Mixin
    private final BlankOptions blanks;

    @CommandLine.Mixin
    private final ChoiceOptions choices;

    @CommandLine.Mixin
    private final RecordOptions records;

    @CommandLine.Mixin
    private final ResultOptions result = new ResultOptions();

    ScoreCommand(Console console, References references) {
        this.console = console;
        this.references = references;
        this.blanks = new BlankOptions(console);
        this.choices = new ChoiceOptions(console);
        this.records = new RecordOptions(console);
    }

    @Override
    public ResultOptions result() {
        return result;
    }

    @Override
    public Integer call() {
        var values = blanks.values();
        var files = records.files();
        Definition form = references.fillable(reference);
        List<RecordReview> reviews = FilledRecord.reviews(references, files);
        return form instanceof Scorecard card
                ? score(choices.applyTo(card), values, reviews)
                : new ReviewPrinter(console, result.json()).print(choices.applyTo(form), data, values, reviews);
    }

    private int score(Scorecard card, Map<String, BigDecimal> values, List<RecordReview> reviews) {
        Filled filled = new Filled(card, values);
        String digest = Definitions.digest(card);
        List<String> results = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Filled.Person person : filled.everybody(data)) {
            FormReading reading = with(reviews, person.reading(), card);
            ScoreReport report = filled.score(reading);
            problems.addAll(report.problems());
            if (result.json()) {
                results.add(Reports.write(report, digest, reading.appraisal().fields(), person.where()));
            } else {
                console.heading(person.where());
                console.print(Filled.withoutProblems(report).text(console.locale()));
                console.flush();
                console.problems(report.problems());
            }
        }
        if (result.json()) {
            console.results(results);
        }
        return Console.exitCode(problems);
    }

    private static FormReading with(List<RecordReview> reviews, FormReading reading, Scorecard card) {
        if (reviews.isEmpty()) {
            return reading;
        }
        List<Problem> problems = new ArrayList<>(reading.problems());
        reviews.forEach(review -> problems.addAll(review.problems()));
        return new FormReading(RecordShares.into(reading.appraisal(), card, reviews), problems);
    }
}
