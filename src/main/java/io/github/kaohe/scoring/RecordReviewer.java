package io.github.kaohe.scoring;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Filling;
import io.github.kaohe.model.Follow;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.RecordField;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reviews one filled form. */
final class RecordReviewer {
    private final RecordForm form;
    private final Appraisal appraisal;
    private final List<Problem> problems = new ArrayList<>();

    RecordReviewer(RecordForm form, Appraisal appraisal) {
        this.form = form;
        this.appraisal = appraisal;
    }

    RecordReview review() {
        List<FormField> fields = form.fields().stream().map(RecordField::field).toList();
        FieldEntries entries = new FieldEntries(fields, problems);
        BlankCheck blanks = new BlankCheck(form.blanks(), appraisal.blanks(), problems);
        if (appraisal.form().equals(form.id())) {
            entries.take(appraisal);
            blanks.check();
        } else {
            problems.add(Problem.of(ProblemCode.KH4404, Place.ROOT, "expected", form.id(), "actual", appraisal.form()));
        }
        List<FormField> missing = fields.stream()
                .filter(field -> field.required() && !entries.isFilled(field))
                .toList();
        Filling filling = filling(entries, missing);
        Optional<BigDecimal> demanded = form.completeShare().flatMap(blanks::number);
        boolean complete = fields.stream().anyMatch(entries::isFilled)
                && missing.isEmpty()
                && demanded.map(filling::reaches).orElse(true)
                && !Problem.anyError(problems);
        return new RecordReview(
                form.id(), form.title(), filling, demanded, complete, missing, follows(entries), problems);
    }

    private Filling filling(FieldEntries entries, List<FormField> missing) {
        List<RecordField> counted = form.counted();
        long filled =
                counted.stream().filter(each -> entries.isFilled(each.field())).count();
        return new Filling(
                (int) filled,
                counted.size(),
                missing.stream().map(FormField::id).toList());
    }

    private List<DueFollow> follows(FieldEntries entries) {
        List<DueFollow> due = new ArrayList<>();
        for (RecordField each : form.fields()) {
            String answer = entries.text(each.field());
            for (Follow follow : each.follows()) {
                if (!answer.isEmpty() && follow.answer().equals(answer)) {
                    due.add(new DueFollow(each.field().id(), each.field().title(), answer, follow.text()));
                }
            }
        }
        return due;
    }
}
