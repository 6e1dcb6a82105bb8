package io.github.kaohe.json;

import io.github.kaohe.model.FormField;
import io.github.kaohe.scoring.ChecklistReview;
import io.github.kaohe.scoring.DueFollow;
import io.github.kaohe.scoring.RecordReview;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Reviews of record forms and checklists as JSON text.
 *
 * <p>A record form: {@code form}, {@code title}, {@code digest}, {@code complete}, {@code filled}, {@code counted},
 * {@code share} and {@code demanded} (percent, or null), {@code missing} (ids and titles of empty required fields),
 * {@code follows} and {@code problems}. A checklist: {@code form}, {@code title}, {@code digest}, {@code complete},
 * {@code done}, {@code applicable}, {@code rows} (id, no, text, status, explanation), {@code follows} and {@code problems}.
 * Every key is always there. Texts are in Chinese; problems carry both languages.
 */
public final class Reviews {
    private static final Names<ChecklistReview.Status> STATUSES = Names.of(ChecklistReview.Status.class);

    private Reviews() {}

    /**
     * {@return a review of a record form as JSON text}
     *
     * @param review the review
     * @param digest digest of the definition, see {@link Definitions#digest}
     */
    public static String write(RecordReview review, String digest) {
        return JsonPrinter.pretty(JsonObject.block()
                .text("form", review.form())
                .text("title", review.title())
                .text("digest", digest)
                .put("complete", review.complete())
                .number("filled", BigDecimal.valueOf(review.filling().filled()))
                .number("counted", BigDecimal.valueOf(review.filling().counted()))
                .orNull("share", review.share())
                .orNull("demanded", review.demanded())
                .put("missing", review.missing().stream().map(Reviews::field).toList())
                .put("follows", follows(review.follows()))
                .put("problems", Problems.list(review.problems())));
    }

    /**
     * {@return a review of a checklist as JSON text}
     *
     * @param review the review
     * @param digest digest of the definition, see {@link Definitions#digest}
     */
    public static String write(ChecklistReview review, String digest) {
        return JsonPrinter.pretty(JsonObject.block()
                .text("form", review.form())
                .text("title", review.title())
                .text("digest", digest)
                .put("complete", review.complete())
                .number("done", BigDecimal.valueOf(review.done()))
                .number("applicable", BigDecimal.valueOf(review.applicable()))
                .put("rows", review.rows().stream().map(Reviews::row).toList())
                .put("follows", follows(review.follows()))
                .put("problems", Problems.list(review.problems())));
    }

    private static JsonObject field(FormField field) {
        return JsonObject.leaf().text("id", field.id()).text("title", field.title());
    }

    private static JsonObject row(ChecklistReview.Row row) {
        return JsonObject.leaf()
                .text("id", row.id())
                .text("no", row.no())
                .text("text", row.text())
                .text("status", STATUSES.of(row.status()))
                .put(
                        "explanation",
                        row.explanation().stream()
                                .map(why -> why.text(Locale.CHINESE))
                                .toList());
    }

    private static List<JsonObject> follows(List<DueFollow> follows) {
        return follows.stream()
                .map(follow -> JsonObject.leaf()
                        .text("id", follow.id())
                        .text("title", follow.title())
                        .text("answer", follow.answer())
                        .text("text", follow.text()))
                .toList();
    }
}
