package io.github.kaohe.scoring;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Filling;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a record form is filled in, explained.
 *
 * <p>A form is complete when something is filled in, no required field is empty, the share that the form demands is reached
 * (compared exactly: 16 of 20 reaches 80 %, 79.999 % does not), and nothing in it is wrong.
 *
 * <p>A scorecard's percent measure can be fed from it: {@code .value("records", review.share().orElseThrow())}, and one that
 * is the ratio of two numbers exactly, with {@link #ratio()}.
 *
 * <pre>{@code
 * RecordReview review = RecordReview.of(form, appraisal);
 * if (!review.complete()) {
 *     review.missing().forEach(field -> remind(field.title()));
 * }
 * }</pre>
 *
 * @param form     id of the form
 * @param title    title of the form
 * @param filling  how many fields are filled in, and which required ones are not
 * @param demanded percent of the counted fields that must be filled in, if the form says so
 * @param complete whether the form is complete
 * @param missing  the required fields that are empty, in the order of the form
 * @param follows  what must happen because of answers, in the order of the form
 * @param problems what is wrong with what is filled in
 */
public record RecordReview(
        String form,
        String title,
        Filling filling,
        Optional<BigDecimal> demanded,
        boolean complete,
        List<FormField> missing,
        List<DueFollow> follows,
        List<Problem> problems) {
    /** Checks for null and copies the lists. */
    public RecordReview {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(filling, "filling");
        Objects.requireNonNull(demanded, "demanded");
        missing = List.copyOf(missing);
        follows = List.copyOf(follows);
        problems = List.copyOf(problems);
    }

    /**
     * {@return the review of a filled form}; never throws for what people filled in: its problems are in the review, and with
     * one of them an error the form is not complete.
     *
     * <p>Fields are given by title or id, as texts or as values. A field with a wrong text counts as filled in.
     *
     * @param form      the form
     * @param appraisal what is filled in
     */
    public static RecordReview of(RecordForm form, Appraisal appraisal) {
        return new RecordReviewer(form, appraisal).review();
    }

    /** {@return the percentage of the counted fields that is filled in, rounded to two decimals; empty if none count} */
    public Optional<BigDecimal> share() {
        return filling.share();
    }

    /** {@return filled and counted fields as the two numbers of a ratio, unrounded; empty if no field counts} */
    public Optional<Observation> ratio() {
        return filling.counted() == 0
                ? Optional.empty()
                : Optional.of(new Observation.Ratio(
                        BigDecimal.valueOf(filling.filled()), BigDecimal.valueOf(filling.counted())));
    }

    /**
     * {@return the whole review as text}
     *
     * @param locale Chinese for language {@code zh}, English for every other
     */
    public String text(Locale locale) {
        return ReviewText.of(this, locale);
    }
}
