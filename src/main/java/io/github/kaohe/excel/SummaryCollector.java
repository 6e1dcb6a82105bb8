package io.github.kaohe.excel;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.scoring.ScoreReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Collects the results of filled forms one after the other; of each it keeps only a few numbers and texts, not the report.
 * Not safe for threads.
 */
public final class SummaryCollector {
    private final CardOutline outline;
    private final Locale locale;
    private final ResultReader reader;
    private final List<Item> items = new ArrayList<>();

    /** A form: its result, or why it has none. */
    private record Item(Optional<SummaryResult> result, String file, String name, List<Problem> problems) {}

    private SummaryCollector(CardOutline outline, Locale locale) {
        this.outline = outline;
        this.locale = locale;
        this.reader = new ResultReader(outline, locale);
    }

    /**
     * {@return a collector without results}
     *
     * @param card   the scorecard, without errors
     * @param locale language of the workbook: Chinese for language {@code zh}, English for every other
     */
    public static SummaryCollector of(Scorecard card, Locale locale) {
        return new SummaryCollector(new CardOutline(card), locale);
    }

    /**
     * Collects a form that was scored. It counts if it has a total and no error among its problems.
     *
     * @param file      name of its file, which tells it apart
     * @param appraisal what was filled in
     * @param report    its scores
     * @throws ProblemException if the report is of another scorecard
     */
    public void scored(String file, Appraisal appraisal, ScoreReport report) {
        String id = outline.card().id();
        if (!report.form().equals(id)) {
            throw new ProblemException(
                    Problem.of(ProblemCode.KH3205, new Place.Named(file), "expected", id, "actual", report.form()));
        }
        String name = outline.person().name(appraisal.fields());
        if (Problem.anyError(report.problems())) {
            items.add(new Item(Optional.empty(), file, name, report.problems()));
            return;
        }
        Optional<BigDecimal> total = report.total();
        if (total.isEmpty()) {
            List<Problem> problems = new ArrayList<>(report.problems());
            problems.add(Problem.of(ProblemCode.KH3303, new Place.Named(file)));
            items.add(new Item(Optional.empty(), file, name, problems));
            return;
        }
        SummaryResult result = reader.read(file, appraisal, report, total.get());
        items.add(new Item(Optional.of(result), file, result.name(), report.problems()));
    }

    /**
     * Collects a form that could not be read or scored.
     *
     * @param file     name of its file
     * @param problems why
     */
    public void failed(String file, List<Problem> problems) {
        items.add(new Item(Optional.empty(), file, "", List.copyOf(problems)));
    }

    /**
     * {@return the summary of what was collected}
     *
     * <p>Where one person has several forms of one period, told by the fields of the form for name, department, position and
     * period, the first counts if all say the same, and none counts if they differ.
     */
    public Summary collect() {
        List<SummaryResult> found =
                items.stream().map(Item::result).flatMap(Optional::stream).toList();
        Repeats repeats = new Repeats(found);
        List<SummaryResult> counted = new ArrayList<>();
        List<Summary.Uncounted> uncounted = new ArrayList<>();
        List<Summary.Remark> remarks = new ArrayList<>();
        for (Item item : items) {
            Optional<Problem> repeat = item.result().flatMap(repeats::of);
            if (item.result().isEmpty() || repeat.isPresent()) {
                List<Problem> problems = new ArrayList<>(item.problems());
                repeat.ifPresent(problems::add);
                uncounted.add(new Summary.Uncounted(item.file(), item.name(), problems));
            } else {
                counted.add(item.result().get());
                if (!item.problems().isEmpty()) {
                    remarks.add(new Summary.Remark(item.file(), item.name(), item.problems()));
                }
            }
        }
        List<SummaryResult> ranked = Ranking.sorted(counted);
        return new Summary(outline, locale, Ranking.standings(ranked), ranked, uncounted, remarks, Optional.empty());
    }
}
