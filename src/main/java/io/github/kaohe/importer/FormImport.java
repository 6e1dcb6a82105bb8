package io.github.kaohe.importer;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Severity;
import io.github.kaohe.recognition.SheetPicture;
import io.github.kaohe.recognition.SheetReader;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Sheet;
import io.github.kaohe.workbook.UnreadableWorkbookException;
import io.github.kaohe.workbook.Workbook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads appraisal sheets that Kaohe did not render as definitions.
 *
 * <p>A sheet is recognised by its headings (考核项目, 权重, 评分标准, 得分 …), in one row or two, also where a second table follows
 * further down. Titles and criteria are taken letter by letter; criteria that the criteria language reads completely become
 * rules, all others are left to the judgement of whoever appraises, with a problem at their cell. Formulas are not computed.
 *
 * <pre>{@code
 * for (ImportedForm form : FormImport.of(Path.of("销售部考核.xlsx"))) {
 *     form.card().ifPresent(card -> System.out.println(Definitions.write(card)));
 *     form.problems().forEach(System.out::println);
 * }
 * }</pre>
 */
public final class FormImport {
    /** A sheet with more cells than this is data, not a form. */
    private static final int MOST_CELLS = 20_000;

    private static final int MOST_ROWS = 500;

    private FormImport() {}

    /**
     * {@return what became of each sheet that is not empty or hidden, in their order}
     *
     * @param file a workbook (.xlsx or .xls), within the usual limits
     * @throws UnreadableWorkbookException if it cannot or must not be read as a workbook
     */
    public static List<ImportedForm> of(Path file) {
        return of(Workbook.read(file, ReadLimits.USUAL));
    }

    /**
     * {@return what became of each sheet that is not empty or hidden, in their order}
     *
     * @param book the workbook
     */
    public static List<ImportedForm> of(Workbook book) {
        List<ImportedForm> forms = new ArrayList<>();
        for (Sheet sheet : book.sheets()) {
            if (sheet.lastRow() >= 0 && !sheet.hidden()) {
                forms.add(form(sheet, forms.size() + 1));
            }
        }
        return forms;
    }

    private static ImportedForm form(Sheet sheet, int number) {
        if (sheet.cells().size() > MOST_CELLS) {
            return refused(sheet, ProblemCode.KH7001);
        }
        SheetPicture picture = SheetReader.read(sheet);
        long items = picture.tables().stream()
                .mapToLong(table -> table.rows().size())
                .sum();
        if (picture.tables().isEmpty() || items > MOST_ROWS) {
            return refused(sheet, ProblemCode.KH7001);
        }
        // rules that were read need not make a valid item: then a person judges it, which is always possible
        Set<String> judged = new HashSet<>();
        ImportedForm form = new CardAssembler(sheet.name(), "form-" + number, picture, judged::contains).form();
        while (form.card().isEmpty() && judged.addAll(faulty(form))) {
            form = new CardAssembler(sheet.name(), "form-" + number, picture, judged::contains).form();
        }
        ImportedForm without = form.card().isPresent()
                ? form
                : new CardAssembler(sheet.name(), "form-" + number, picture, item -> true).form();
        return without.card().isPresent() ? without : form;
    }

    /** The items whose rules are not valid. */
    private static List<String> faulty(ImportedForm form) {
        return form.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::place)
                .filter(Place.Tree.class::isInstance)
                .map(place -> ((Place.Tree) place).titles())
                .filter(titles -> !titles.isEmpty())
                .map(titles -> titles.get(titles.size() - 1))
                .toList();
    }

    private static ImportedForm refused(Sheet sheet, ProblemCode code) {
        Problem problem = Problem.of(code, new Place.Named(sheet.name()), "sheet", sheet.name());
        return new ImportedForm(sheet.name(), Optional.empty(), List.of(problem), Map.of());
    }
}
