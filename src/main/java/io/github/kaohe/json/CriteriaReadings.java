package io.github.kaohe.json;

import io.github.kaohe.criteria.Ambiguity;
import io.github.kaohe.criteria.Reading;
import io.github.kaohe.criteria.Unread;
import java.math.BigDecimal;
import java.util.List;

/** Readings of scoring sentences as JSON, one object on one line. */
public final class CriteriaReadings {
    private CriteriaReadings() {}

    /**
     * {@return a reading as one line: {@code {"rules":[…],"unread":[…],"ambiguous":"…"}}}
     *
     * @param reading the reading
     */
    public static String write(Reading reading) {
        JsonObject json = JsonObject.leaf()
                .put(
                        "rules",
                        reading.clauses().stream().map(ClauseWriter::write).toList())
                .put(
                        "unread",
                        reading.unread().stream().map(CriteriaReadings::unread).toList());
        List<Ambiguity> doubts = reading.ambiguities();
        if (!doubts.isEmpty()) {
            json.text(
                    "ambiguous",
                    ClauseWriter.word(doubts.get(0).kind()) + ": "
                            + doubts.get(0).text());
        }
        return JsonPrinter.canonical(json);
    }

    private static JsonObject unread(Unread unread) {
        return JsonObject.leaf()
                .number("start", BigDecimal.valueOf(unread.start()))
                .number("end", BigDecimal.valueOf(unread.end()))
                .text("text", unread.text())
                .text("reason", ClauseWriter.word(unread.reason()));
    }
}
