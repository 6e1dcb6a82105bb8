package io.github.kaohe.excel;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.scoring.ScoreReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One workbook with the printed forms of many people, a sheet each: to be printed or filled in together, and read back by
 * {@link ExcelForm#readByLabels}. It carries no stamp and no seal, which are of single forms; a {@link FormFolder} keeps them.
 *
 * <p>Immutable and safe for threads. Equal input gives equal bytes.
 *
 * <pre>{@code
 * List<FormBook.Page> pages = appraisals.stream().map(each -> FormBook.Page.of(name(each), each)).toList();
 * FormBook.of(form).save(pages, Path.of("2026-10.xlsx"), told -> true);
 * }</pre>
 */
public final class FormBook {
    /** Spreadsheet programs open more, but slowly. */
    private static final int MOST = 1_000;

    private final ExcelForm form;

    /**
     * The form of one person.
     *
     * @param name      what the sheet is to be called; usually the person
     * @param appraisal what is filled in
     * @param report    its scores, if they are shown
     */
    public record Page(String name, Appraisal appraisal, Optional<ScoreReport> report) {
        /** Checks that nothing is null. */
        public Page {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(appraisal, "appraisal");
            Objects.requireNonNull(report, "report");
        }

        /**
         * {@return a form that is filled in}
         *
         * @param name      what the sheet is to be called
         * @param appraisal what is filled in
         */
        public static Page of(String name, Appraisal appraisal) {
            return new Page(name, appraisal, Optional.empty());
        }

        /**
         * {@return a form that is filled in and shows its scores, total and grade}
         *
         * @param name      what the sheet is to be called
         * @param appraisal what is filled in
         * @param report    its scores
         */
        public static Page of(String name, Appraisal appraisal, ScoreReport report) {
            return new Page(name, appraisal, Optional.of(report));
        }
    }

    private FormBook(ExcelForm form) {
        this.form = form;
    }

    /**
     * {@return what makes workbooks of a form}
     *
     * @param form the form, in the printed style
     * @throws ProblemException if it is a worksheet
     */
    public static FormBook of(ExcelForm form) {
        if (form.style() != Style.PAPER) {
            throw new ProblemException(Problem.of(
                    ProblemCode.KH3210, Place.ROOT, "form", form.card().title()));
        }
        return new FormBook(form);
    }

    /**
     * Saves the forms of many people as one workbook, whole or not at all.
     *
     * <p>What no spreadsheet program takes in the name of a sheet becomes {@code _}, a name that is too long is cut, and where a
     * name was given before, whatever its case, a number is added: {@code 张三 (2)}.
     *
     * @param pages the forms, 1 to 1,000, in the order of the sheets
     * @param file  where to; replaced if it exists
     * @param goOn  told of each; {@code false} ends the run
     * @return whether the file was written; {@code false} if the run was ended before
     * @throws IOException      if writing fails
     * @throws ProblemException if there are too few or too many, or naming everything of everybody that the form has no cell for
     */
    public boolean save(List<Page> pages, Path file, Predicate<FormProgress> goOn) throws IOException {
        if (pages.isEmpty() || pages.size() > MOST) {
            throw new ProblemException(
                    Problem.of(ProblemCode.KH3211, Place.ROOT, "count", pages.size(), "limit", MOST));
        }
        SafeNames names = SafeNames.ofSheets();
        Map<String, SheetTemplate.Fill> sheets = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        int done = 0;
        for (Page page : pages) {
            try {
                sheets.put(
                        names.next(page.name()),
                        form.filling(page.appraisal(), page.report().orElse(null)));
            } catch (ProblemException e) {
                e.problems().forEach(problem -> problems.add(of(page.name(), problem)));
            }
            done++;
            if (!goOn.test(new FormProgress(done, pages.size(), page.name())) && done < pages.size()) {
                return false;
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        FormFiles.save(form.together(sheets), file);
        return true;
    }

    private static Problem of(String person, Problem problem) {
        return new Problem(
                problem.code(),
                problem.severity(),
                new Place.Named((person + " " + problem.place().text()).strip()),
                problem.arguments());
    }
}
