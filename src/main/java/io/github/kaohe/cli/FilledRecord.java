package io.github.kaohe.cli;

import io.github.kaohe.excel.ExcelRecord;
import io.github.kaohe.excel.FormReading;
import io.github.kaohe.json.Appraisals;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.scoring.ChecklistReview;
import io.github.kaohe.scoring.RecordReview;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and reviews what people filled into one record form or checklist, as JSON or as a workbook. */
final class FilledRecord {
    private final Definition form;
    private final Map<String, BigDecimal> blanks;

    FilledRecord(Definition form, Map<String, BigDecimal> blanks) {
        this.form = form;
        this.blanks = blanks;
    }

    ExcelRecord excel() {
        return form instanceof RecordForm record ? ExcelRecord.of(record) : ExcelRecord.of((Checklist) form);
    }

    /** {@return what stands in an appraisal (.json) or a filled form (.xlsx, .xls)} */
    FormReading read(Path file) {
        FormReading reading =
                Inputs.isJson(file) ? new FormReading(Appraisals.read(Inputs.file(file)), List.of()) : workbook(file);
        Appraisal appraisal = reading.appraisal();
        Map<String, BigDecimal> both = new LinkedHashMap<>(appraisal.blanks());
        both.putAll(blanks);
        Appraisal complete = new Appraisal(
                appraisal.form(),
                appraisal.fields(),
                both,
                appraisal.shared(),
                appraisal.notApplicable(),
                appraisal.raters());
        return new FormReading(complete, reading.problems());
    }

    /** {@return what stands in a filled form, as it stands there} */
    FormReading workbook(Path file) {
        if (!Inputs.isWorkbook(file)) {
            throw Inputs.problem(ProblemCode.KH5013, file);
        }
        return Inputs.locating(file, () -> excel().read(Inputs.file(file)));
    }

    /** {@return the reviews of filled record forms, by reference of their form} */
    static List<RecordReview> reviews(References references, Map<String, List<Path>> files) {
        List<RecordReview> reviews = new ArrayList<>();
        files.forEach((reference, each) -> {
            RecordForm record = references.recordForm(reference);
            FilledRecord filled = new FilledRecord(record, Map.of());
            each.forEach(file -> reviews.add(review(record, filled.read(file))));
        });
        return reviews;
    }

    /** {@return the review of a record form; what could not be read is among its problems} */
    static RecordReview review(RecordForm form, FormReading reading) {
        RecordReview review = RecordReview.of(form, reading.appraisal());
        return new RecordReview(
                review.form(),
                review.title(),
                review.filling(),
                review.demanded(),
                review.complete() && reading.isClean(),
                review.missing(),
                review.follows(),
                both(reading.problems(), review.problems()));
    }

    /** {@return the review of a checklist; what could not be read is among its problems} */
    static ChecklistReview review(Checklist list, FormReading reading, Map<String, RecordReview> records) {
        ChecklistReview review = ChecklistReview.of(list, reading.appraisal(), records);
        return new ChecklistReview(
                review.form(),
                review.title(),
                review.rows(),
                review.done(),
                review.applicable(),
                review.complete() && reading.isClean(),
                review.follows(),
                both(reading.problems(), review.problems()));
    }

    private static List<Problem> both(List<Problem> first, List<Problem> second) {
        List<Problem> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
