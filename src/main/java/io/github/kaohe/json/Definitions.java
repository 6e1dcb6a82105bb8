package io.github.kaohe.json;

import io.github.kaohe.model.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Scorecards as JSON text.
 *
 * <p>Reading checks the text: its syntax, its keys, the kinds of its values. Whether the scorecard is sound (points that add
 * up, rules that name measures that exist) is for {@code io.github.kaohe.validation.ScorecardRules} to say. A text has at
 * most 1 MiB, 32 levels, 20,000 characters in one text and 40 in one number.
 *
 * <pre>{@code
 * Scorecard card = Definitions.read(Path.of("office-clerk-monthly.json"));
 * Definitions.save(card.toBuilder().version("2").build(), Path.of("office-clerk-monthly.json"));
 * }</pre>
 */
public final class Definitions {
    private Definitions() {}

    /**
     * {@return the scorecard in a file}
     *
     * @param file a JSON file in UTF-8
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the file cannot be read or its text is faulty
     */
    public static Scorecard read(Path file) {
        return parse(TextFile.name(file), TextFile.read(file));
    }

    /**
     * {@return the scorecard in a stream}
     *
     * @param name what problems call the text, such as a file name; may be empty
     * @param in   JSON text in UTF-8; it is not closed
     * @throws IOException                              if the stream cannot be read
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the text is faulty
     */
    public static Scorecard read(String name, InputStream in) throws IOException {
        return parse(name, TextFile.read(name, in));
    }

    /**
     * {@return the scorecard in a text}
     *
     * @param name what problems call the text, such as a file name; may be empty
     * @param text JSON text
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the text is faulty
     */
    public static Scorecard parse(String name, String text) {
        return Document.read(name, text, ScorecardShape.SCORECARD);
    }
}
