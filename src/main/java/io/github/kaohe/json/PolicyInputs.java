package io.github.kaohe.json;

import io.github.kaohe.model.PolicyInput;
import io.github.kaohe.model.ScoreResult;
import java.nio.file.Path;

/**
 * What policies are applied to, as JSON text: an object with {@code blanks}, {@code options}, {@code results},
 * {@code records} and {@code workdays}, each of which may be left out.
 */
public final class PolicyInputs {
    private PolicyInputs() {}

    /**
     * {@return what a policy is applied to, as it stands in a file: {@code blanks}, {@code options}, {@code results},
     * {@code records}, {@code workdays}}
     *
     * @param file a JSON file in UTF-8
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the file cannot be read or its text is faulty
     */
    public static PolicyInput read(Path file) {
        return parse(TextFile.name(file), TextFile.read(file));
    }

    /**
     * {@return what a policy is applied to, as it stands in a text}
     *
     * @param name what problems call the text, such as a file name; may be empty
     * @param text JSON text
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the text is faulty
     */
    public static PolicyInput parse(String name, String text) {
        return Document.read(name, text, PolicyInputShape.INPUT);
    }

    /**
     * {@return the result in the JSON text of an explained score, see {@link Reports}}
     *
     * <p>Of the fields, {@code 姓名} names who was appraised and {@code 考核期}, {@code 考核月份} or {@code 月份} the period; where the text has no fields, the
     * name of the file stands for who was appraised.
     *
     * @param file a JSON file in UTF-8
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the file cannot be read or its text is faulty
     */
    public static ScoreResult readResult(Path file) {
        String name = TextFile.name(file);
        String who = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        return Document.readWritten(name, TextFile.read(file), PolicyInputShape.report(who));
    }
}
