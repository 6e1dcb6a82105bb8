package io.github.kaohe.scoring;

import java.util.Locale;
import java.util.Objects;

/**
 * Something that must happen because of an answer.
 *
 * @param id     id of the field or row
 * @param title  its title or text
 * @param answer the answer that was given
 * @param text   what must happen, as the form says it
 */
public record DueFollow(String id, String title, String answer, String text) {
    /** Checks for null. */
    public DueFollow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(text, "text");
    }

    /**
     * {@return answer and consequence on one line}
     *
     * @param locale Chinese for language {@code zh}, English for every other
     */
    public String text(Locale locale) {
        return phrase().text(locale);
    }

    Phrase phrase() {
        return Phrase.of("review.follow", "title", title, "answer", answer, "text", text);
    }
}
