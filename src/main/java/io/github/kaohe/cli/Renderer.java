package io.github.kaohe.cli;

import io.github.kaohe.excel.ExcelForm;
import io.github.kaohe.excel.ExcelRecord;
import io.github.kaohe.excel.FormBook;
import io.github.kaohe.excel.FormReading;
import io.github.kaohe.excel.Style;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.scoring.ScoreReport;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the workbooks of one form, empty or filled in. */
interface Renderer {
    byte[] empty();

    /** {@return the form filled in with an appraisal (.json) or what stands in a filled form (.xlsx, .xls)} */
    byte[] filled(Path file);

    /**
     * {@return a renderer for a form}
     *
     * @param form   the form, its options chosen
     * @param style  how a scorecard is rendered
     * @param blanks blanks filled in on the command line
     */
    static Renderer of(Definition form, Style style, Map<String, BigDecimal> blanks) {
        return form instanceof Scorecard card
                ? new OfScorecard(card, style, blanks)
                : new OfRecord(new FilledRecord(form, blanks));
    }

    private static void refuse(List<Problem> problems, Set<ProblemCode> allowed) {
        List<Problem> errors = problems.stream()
                .filter(problem -> problem.isError() && !allowed.contains(problem.code()))
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(errors);
        }
    }

    /** Scorecards, scored where that is possible. */
    final class OfScorecard implements Renderer {
        /** What may still be missing from a form that is handed out to be filled in further. */
        private static final Set<ProblemCode> OPEN =
                Set.copyOf(EnumSet.of(ProblemCode.KH4003, ProblemCode.KH4101, ProblemCode.KH4203));

        private final Scorecard card;
        private final Style style;
        private final Map<String, BigDecimal> blanks;
        private final Filled filled;
        /** The form for the blanks that came last: one company fills them in alike. */
        private @Nullable ExcelForm last;

        private Map<String, BigDecimal> lastBlanks = Map.of();

        private OfScorecard(Scorecard card, Style style, Map<String, BigDecimal> blanks) {
            this.card = card;
            this.style = style;
            this.blanks = blanks;
            this.filled = new Filled(card, blanks);
        }

        @Override
        public byte[] empty() {
            refuse(filled.score(filled.blanksOnly()).problems(), OPEN);
            return form(blanks).bytes();
        }

        @Override
        public byte[] filled(Path file) {
            FormBook.Page page = page("", file);
            ExcelForm form = form(page.appraisal().blanks());
            return page.report()
                    .map(report -> form.bytes(page.appraisal(), report))
                    .orElseGet(() -> form.bytes(page.appraisal()));
        }

        /** {@return what stands in a file, with its scores where they are printed} */
        FormBook.Page page(String name, Path file) {
            FormReading reading = filled.read(file);
            ScoreReport report = filled.score(reading);
            Appraisal appraisal = reading.appraisal();
            boolean headOnly = appraisal.shared().isEmpty()
                    && appraisal.raters().isEmpty()
                    && appraisal.notApplicable().isEmpty();
            boolean scored = style == Style.PAPER && !headOnly;
            refuse(report.problems(), scored ? Set.of() : OPEN);
            return scored || report.total().isPresent()
                    ? FormBook.Page.of(name, appraisal, report)
                    : FormBook.Page.of(name, appraisal);
        }

        /** Whether the forms of several people can be one workbook. */
        boolean joins() {
            return style == Style.PAPER;
        }

        /** {@return what joins forms that have the blanks of the first} */
        FormBook book(List<FormBook.Page> pages) {
            return FormBook.of(form(pages.get(0).appraisal().blanks()));
        }

        private ExcelForm form(Map<String, BigDecimal> values) {
            ExcelForm form = last;
            if (form == null || !lastBlanks.equals(values)) {
                form = ExcelForm.of(card, style, values);
                last = form;
                lastBlanks = values;
            }
            return form;
        }
    }

    /** Record forms and checklists. */
    final class OfRecord implements Renderer {
        private final FilledRecord record;
        private final ExcelRecord excel;

        private OfRecord(FilledRecord record) {
            this.record = record;
            this.excel = record.excel();
        }

        @Override
        public byte[] empty() {
            return excel.bytes();
        }

        @Override
        public byte[] filled(Path file) {
            FormReading reading = record.read(file);
            refuse(reading.problems(), Set.of());
            return excel.bytes(reading.appraisal());
        }
    }
}
