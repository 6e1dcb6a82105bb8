package io.github.kaohe.scoring;

import io.github.kaohe.model.Filling;
import io.github.kaohe.model.FormField;
import io.github.kaohe.problem.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A review as plain text: the verdict first, then why, then what must happen. */
final class ReviewText {
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private ReviewText(Locale locale) {
        this.locale = locale;
    }

    static String of(RecordReview review, Locale locale) {
        ReviewText text = new ReviewText(locale);
        text.line(review.title());
        text.line(text.say(review.complete() ? "review.complete" : "review.incomplete"));
        text.line("");
        text.filling(review);
        text.end(review.follows(), review.problems());
        return text.text.toString();
    }

    static String of(ChecklistReview review, Locale locale) {
        ReviewText text = new ReviewText(locale);
        text.line(review.title());
        text.line(text.say(review.complete() ? "review.complete" : "review.incomplete"));
        text.line(text.say("review.rows", "done", whole(review.done()), "applicable", whole(review.applicable())));
        text.line("");
        review.rows().forEach(text::row);
        text.end(review.follows(), review.problems());
        return text.text.toString();
    }

    private void filling(RecordReview review) {
        Filling filling = review.filling();
        filling.share()
                .ifPresent(share -> line(say(
                        "review.filled",
                        "filled",
                        whole(filling.filled()),
                        "counted",
                        whole(filling.counted()),
                        "share",
                        share)));
        review.demanded().ifPresent(demanded -> demand(filling, demanded));
        if (!review.missing().isEmpty()) {
            String titles = review.missing().stream().map(FormField::title).collect(Collectors.joining("、"));
            line(say("review.missing", "fields", titles));
        }
    }

    private void demand(Filling filling, BigDecimal demanded) {
        if (filling.reaches(demanded)) {
            line(say("review.reached", "demanded", demanded));
            return;
        }
        BigDecimal least = demanded.multiply(whole(filling.counted())).movePointLeft(2);
        BigDecimal more = least.setScale(0, RoundingMode.CEILING).subtract(whole(filling.filled()));
        line(say("review.short", "demanded", demanded, "more", more));
    }

    private void row(ChecklistReview.Row row) {
        String no = row.no().isEmpty() ? "" : row.no() + " ";
        String key = row.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        line(no + row.text() + "  " + say("review.status." + key));
        row.explanation().forEach(why -> line("  · " + why.text(locale)));
    }

    private void end(List<DueFollow> follows, List<Problem> problems) {
        block("review.follows", !follows.isEmpty());
        follows.forEach(follow -> line("  - " + follow.text(locale)));
        block("report.problems", !problems.isEmpty());
        problems.forEach(problem -> line("  " + problem.line(locale)));
    }

    private void block(String key, boolean wanted) {
        if (wanted) {
            line("");
            line(say(key));
        }
    }

    private static BigDecimal whole(int number) {
        return BigDecimal.valueOf(number);
    }

    private String say(String key, Object... arguments) {
        return Phrase.of(key, arguments).text(locale);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
