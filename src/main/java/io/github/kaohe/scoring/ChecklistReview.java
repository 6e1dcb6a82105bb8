package io.github.kaohe.scoring;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Checklist;
import io.github.kaohe.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a checklist is done, row by row.
 *
 * <p>A row is done when it is answered, and not with no. A row that reports on record forms is done when each of them is
 * filled in as far as the row demands; what is written beside it is a remark. A conditional row may be marked as not
 * applicable and then stands outside the counts. The list is complete when every row that applies is done.
 *
 * @param form       id of the list
 * @param title      title of the list
 * @param rows       one line for each row, in the order of the list
 * @param done       rows that are done
 * @param applicable rows that apply
 * @param complete   whether the list is complete
 * @param follows    what must happen because of answers
 * @param problems   what is wrong with the answers
 */
public record ChecklistReview(
        String form,
        String title,
        List<Row> rows,
        int done,
        int applicable,
        boolean complete,
        List<DueFollow> follows,
        List<Problem> problems) {

    /** How a row stands. */
    public enum Status {
        /** Answered, and the record forms it reports on are filled in. */
        DONE,
        /** Answered with no, or a record form is not filled in far enough. */
        NOT_DONE,
        /** Not answered. */
        OPEN,
        /** It does not apply. */
        NOT_APPLICABLE
    }

    /**
     * A row with what was found.
     *
     * @param id          id of the row
     * @param no          the number printed in front of it, may be empty
     * @param text        what is to be reported or checked
     * @param status      how it stands
     * @param explanation why
     */
    public record Row(String id, String no, String text, Status status, List<Phrase> explanation) {
        /** Checks for null and copies the list. */
        public Row {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(no, "no");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(status, "status");
            explanation = List.copyOf(explanation);
        }
    }

    /** Checks for null and copies the lists. */
    public ChecklistReview {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(title, "title");
        rows = List.copyOf(rows);
        follows = List.copyOf(follows);
        problems = List.copyOf(problems);
    }

    /**
     * {@return the review of an answered list}; never throws for what people answered: its problems are in the review, and
     * with one of them an error the list is not complete.
     *
     * <p>Answers are values by id of the row: a text, yes or no, or a number. What is written into a further column stands
     * under {@code row-id.heading}.
     *
     * @param list      the list
     * @param appraisal what is answered, and which rows do not apply
     * @param records   reviews of the record forms that rows report on, by their ids; where there are several of a form, the
     *                  one that is filled in least
     */
    public static ChecklistReview of(Checklist list, Appraisal appraisal, Map<String, RecordReview> records) {
        Map<String, ChecklistReviewer.Standing> standings = new LinkedHashMap<>();
        records.forEach((id, review) -> standings.put(id, ChecklistReviewer.Standing.of(review)));
        return new ChecklistReviewer(list, appraisal, standings).review();
    }

    /**
     * {@return the row of an id, if there is such a row}
     *
     * @param id id of the row
     */
    public Optional<Row> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** {@return the rows that apply and are not done} */
    public List<Row> open() {
        return rows.stream()
                .filter(row -> row.status() == Status.OPEN || row.status() == Status.NOT_DONE)
                .toList();
    }

    /**
     * {@return the whole review as text, a line for each row}
     *
     * @param locale Chinese for language {@code zh}, English for every other
     */
    public String text(Locale locale) {
        return ReviewText.of(this, locale);
    }
}
