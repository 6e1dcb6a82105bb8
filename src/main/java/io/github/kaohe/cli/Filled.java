package io.github.kaohe.cli;

import io.github.kaohe.excel.ExcelForm;
import io.github.kaohe.excel.ForeignReading;
import io.github.kaohe.excel.FormReading;
import io.github.kaohe.excel.Style;
import io.github.kaohe.json.Appraisals;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.scoring.ScoreReport;
import io.github.kaohe.scoring.Scorer;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Workbook;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and scores what people filled in for one form, as JSON or as a workbook. */
final class Filled {
    private final Scorecard card;
    private final Map<String, BigDecimal> blanks;
    private final Scorer scorer;
    private @Nullable ExcelForm form;

    /**
     * For a form with some of its blanks filled in.
     *
     * @param card   the form
     * @param blanks blanks filled in on the command line: they go before those of an appraisal, and a workbook must not
     *               contradict them
     */
    Filled(Scorecard card, Map<String, BigDecimal> blanks) {
        this.card = card;
        this.blanks = blanks;
        this.scorer = Scorer.of(card);
    }

    /** {@return an appraisal that has nothing but the blanks} */
    FormReading blanksOnly() {
        return new FormReading(withBlanks(Appraisal.of(card).build()), List.of());
    }

    /**
     * What one person's form says.
     *
     * @param where   the sheet, or the row of a sheet; empty if the file holds one form only
     * @param reading what stands there
     */
    record Person(String where, FormReading reading) {}

    /** {@return what stands in an appraisal (.json) or a filled form (.xlsx, .xls) of one person} */
    FormReading read(Path file) {
        List<Person> people = everybody(file);
        if (people.size() > 1) {
            List<String> where = people.stream().map(Person::where).toList();
            throw new ProblemException(
                    Problem.of(ProblemCode.KH3030, Place.ROOT, "people", people.size(), "where", where));
        }
        return people.get(0).reading();
    }

    /** {@return what stands in an appraisal (.json), or in the filled forms of a workbook (.xlsx, .xls)} */
    List<Person> everybody(Path file) {
        if (Inputs.isJson(file)) {
            Appraisal appraisal = withBlanks(Appraisals.read(Inputs.file(file)));
            return List.of(new Person("", new FormReading(appraisal, List.of())));
        }
        return workbook(file).stream()
                .map(person -> new Person(
                        person.where(),
                        new FormReading(
                                withBlanks(person.reading().appraisal()),
                                person.reading().problems())))
                .toList();
    }

    /** {@return what stands in the filled forms of a workbook, as it stands there} */
    List<Person> workbook(Path file) {
        if (!Inputs.isWorkbook(file)) {
            throw Inputs.problem(ProblemCode.KH5013, file);
        }
        Inputs.file(file);
        if (form == null) {
            form = ExcelForm.of(card, Style.WORKSHEET, blanks);
        }
        ExcelForm excel = form;
        return Inputs.locating(file, () -> {
            Workbook book = Workbook.read(file, ReadLimits.USUAL);
            return stamped(book) ? List.of(new Person("", excel.read(book))) : byLabels(excel, book);
        });
    }

    /** Whether a workbook says which form it is: a sheet that was copied out of a rendered one does not. */
    private static boolean stamped(Workbook book) {
        return book.names().keySet().stream().anyMatch(name -> name.startsWith("ko_m__"))
                || book.properties().keySet().stream().anyMatch(key -> key.startsWith("kaohe-"));
    }

    /** Forms that were typed by people or copied together. */
    private static List<Person> byLabels(ExcelForm excel, Workbook book) {
        List<ForeignReading> readings = excel.readByLabels(book);
        List<Person> people = new ArrayList<>();
        for (ForeignReading reading : readings) {
            List<Problem> problems = new ArrayList<>();
            if (reading.problems().stream().noneMatch(problem -> problem.code() == ProblemCode.KH3038)) {
                problems.add(Problem.of(
                        ProblemCode.KH3029,
                        new Place.Named(reading.where()),
                        "cells",
                        reading.matches().size()));
            }
            problems.addAll(reading.problems());
            people.add(new Person(
                    readings.size() > 1 ? reading.where() : "", new FormReading(reading.appraisal(), problems)));
        }
        return people;
    }

    /** {@return the score of what was read; what could not be read is among its problems too} */
    ScoreReport score(FormReading reading) {
        ScoreReport report = scorer.score(reading.appraisal());
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(report.problems());
        return Problem.anyError(reading.problems())
                ? copy(report, Optional.empty(), Optional.empty(), problems)
                : copy(report, report.total(), report.grade(), problems);
    }

    /** {@return a report without its problems, which are told elsewhere} */
    static ScoreReport withoutProblems(ScoreReport report) {
        return copy(report, report.total(), report.grade(), List.of());
    }

    private static ScoreReport copy(
            ScoreReport report, Optional<BigDecimal> total, Optional<String> grade, List<Problem> problems) {
        return new ScoreReport(
                report.form(),
                report.version(),
                report.title(),
                total,
                report.fullMarks(),
                grade,
                total.flatMap(kept -> report.payment()),
                report.lines(),
                report.vetoes(),
                report.losses(),
                report.assumptions(),
                problems);
    }

    private Appraisal withBlanks(Appraisal appraisal) {
        Map<String, BigDecimal> both = new LinkedHashMap<>(appraisal.blanks());
        both.putAll(blanks);
        return new Appraisal(
                appraisal.form(),
                appraisal.fields(),
                both,
                appraisal.shared(),
                appraisal.notApplicable(),
                appraisal.raters());
    }
}
