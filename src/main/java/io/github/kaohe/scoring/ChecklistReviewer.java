package io.github.kaohe.scoring;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.ChecklistColumn;
import io.github.kaohe.model.ChecklistItem;
import io.github.kaohe.model.Filling;
import io.github.kaohe.model.Follow;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Observation;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.scoring.ChecklistReview.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reviews one answered list. */
final class ChecklistReviewer {

    /**
     * How a record form that a row reports on stands.
     *
     * @param title    title of the form
     * @param filling  how far it is filled in
     * @param sound    whether nothing in it is wrong
     * @param complete whether it is complete by its own measure
     */
    record Standing(String title, Filling filling, boolean sound, boolean complete) {
        static Standing of(RecordReview review) {
            return new Standing(
                    review.title(), review.filling(), !Problem.anyError(review.problems()), review.complete());
        }

        /** Without the form itself: complete where no required field is missing. */
        static Standing of(String id, Filling filling) {
            return new Standing(id, filling, true, filling.missing().isEmpty());
        }
    }

    private final Checklist list;
    private final Appraisal appraisal;
    private final Map<String, Standing> records;
    private final List<Problem> problems = new ArrayList<>();
    private final List<DueFollow> follows = new ArrayList<>();
    private final BlankCheck blanks;

    ChecklistReviewer(Checklist list, Appraisal appraisal, Map<String, Standing> records) {
        this.list = list;
        this.appraisal = appraisal;
        this.records = Map.copyOf(records);
        this.blanks = new BlankCheck(list.blanks(), appraisal.blanks(), problems);
    }

    ChecklistReview review() {
        List<ChecklistReview.Row> rows = List.of();
        if (appraisal.form().equals(list.id())) {
            checkKeys();
            rows = list.items().stream().map(this::row).toList();
        } else {
            problems.add(Problem.of(ProblemCode.KH4404, Place.ROOT, "expected", list.id(), "actual", appraisal.form()));
        }
        int done = count(rows, Status.DONE);
        int applicable = rows.size() - count(rows, Status.NOT_APPLICABLE);
        boolean complete = applicable > 0 && done == applicable && !Problem.anyError(problems);
        return new ChecklistReview(list.id(), list.title(), rows, done, applicable, complete, follows, problems);
    }

    private static int count(List<ChecklistReview.Row> rows, Status status) {
        return (int) rows.stream().filter(row -> row.status() == status).count();
    }

    private void checkKeys() {
        List<FormField> fields =
                Stream.concat(list.header().stream(), list.footer().stream()).toList();
        FieldEntries entries = new FieldEntries(fields, problems);
        appraisal.fields().forEach(entries::take);
        blanks.check();
        Set<String> known = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (ChecklistItem item : list.items()) {
            ids.add(item.id());
            known.add(item.id());
            list.columns().stream()
                    .filter(column -> column.role() == ChecklistColumn.Role.ENTRY)
                    .forEach(column -> known.add(item.id() + "." + column.heading()));
        }
        Stream<String> strangers = Stream.concat(
                Stream.concat(
                        appraisal.shared().values().keySet().stream().filter(key -> !known.contains(key)),
                        appraisal.notApplicable().stream().filter(key -> !ids.contains(key))),
                Stream.concat(appraisal.shared().awarded().keySet().stream(), appraisal.raters().keySet().stream()));
        strangers.forEach(key -> problems.add(Problem.of(ProblemCode.KH4405, Place.ROOT, "key", key)));
    }

    private ChecklistReview.Row row(ChecklistItem item) {
        List<Phrase> why = new ArrayList<>();
        Status status = status(item, why);
        return new ChecklistReview.Row(item.id(), item.no(), item.text(), status, why);
    }

    private Status status(ChecklistItem item, List<Phrase> why) {
        String answer = answer(item);
        if (appraisal.notApplicable().contains(item.id())) {
            if (!item.conditional()) {
                report(ProblemCode.KH4406, item);
                return Status.OPEN;
            } else if (!answer.isEmpty()) {
                report(ProblemCode.KH4407, item);
            }
            why.add(Phrase.of("review.not-applicable", "condition", item.condition()));
            return Status.NOT_APPLICABLE;
        }
        for (Follow follow : item.follows()) {
            if (!answer.isEmpty() && follow.answer().equals(answer)) {
                follows.add(new DueFollow(item.id(), item.text(), answer, follow.text()));
            }
        }
        if (!item.records().isEmpty()) {
            return ofRecords(item, why);
        }
        why.add(answer.isEmpty() ? Phrase.of("review.open") : Phrase.of("review.answer", "answer", answer));
        boolean no = item.answer() == FormField.Type.YES_NO && answer.equals(FormField.NO);
        return answer.isEmpty() ? Status.OPEN : no ? Status.NOT_DONE : Status.DONE;
    }

    /** {@return the answer to a row as text; a wrong one is reported and is none} */
    private String answer(ChecklistItem item) {
        Observation value = appraisal.shared().values().get(item.id());
        String answer = value == null ? "" : FieldEntries.text(value).strip();
        FormField field = FormField.of(item.id(), item.text(), item.answer());
        if (answer.isEmpty() || field.accepts(answer)) {
            return answer;
        }
        report(ProblemCode.KH4408, item, "value", answer, "kind", FieldEntries.kind(field));
        return "";
    }

    private Status ofRecords(ChecklistItem item, List<Phrase> why) {
        Status status = Status.DONE;
        var demanded = item.share().flatMap(blanks::number);
        for (String id : item.records()) {
            Standing record = records.get(id);
            if (record == null) {
                report(ProblemCode.KH4409, item, "record", id);
                why.add(Phrase.of("review.no-record", "record", id));
                status = status == Status.DONE ? Status.OPEN : status;
                continue;
            }
            boolean met = demanded.isPresent()
                    ? record.sound()
                            && record.filling().missing().isEmpty()
                            && record.filling().reaches(demanded.get())
                    : record.complete();
            why.add(explain(record, met, demanded.orElse(BigDecimal.ZERO)));
            status = met ? status : Status.NOT_DONE;
        }
        return status;
    }

    private static Phrase explain(Standing record, boolean met, BigDecimal demanded) {
        Filling filling = record.filling();
        Object share = filling.share().<Object>map(value -> value).orElse("—");
        if (!filling.missing().isEmpty()) {
            return Phrase.of(
                    "review.record-missing",
                    "title",
                    record.title(),
                    "share",
                    share,
                    "missing",
                    String.join("、", filling.missing()));
        } else if (met) {
            return Phrase.of("review.record-met", "title", record.title(), "share", share);
        }
        return demanded.signum() == 0
                ? Phrase.of("review.record-incomplete", "title", record.title(), "share", share)
                : Phrase.of("review.record-short", "title", record.title(), "share", share, "demanded", demanded);
    }

    private void report(ProblemCode code, ChecklistItem item, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("item", item.text()));
        all.addAll(List.of(arguments));
        problems.add(Problem.of(code, Place.tree(item.no().isEmpty() ? item.id() : item.no()), all.toArray()));
    }
}
