package io.github.kaohe.json;

import io.github.kaohe.model.Policy;
import io.github.kaohe.model.PolicyInput;
import io.github.kaohe.model.ScoreResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Policies, and what they are applied to, as JSON text.
 *
 * <p>Reading checks the text: its syntax, its keys, the kinds of its values. Whether the policy is sound (weights that add
 * up, rules and blanks that exist) is for {@code io.github.kaohe.policy.Policies} to say.
 */
public final class PolicyDefinitions {
    private PolicyDefinitions() {}

    /**
     * {@return the policy in a file}
     *
     * @param file a JSON file in UTF-8
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the file cannot be read or its text is faulty
     */
    public static Policy read(Path file) {
        return parse(TextFile.name(file), TextFile.read(file));
    }

    /**
     * {@return the policy in a stream}
     *
     * @param name what problems call the text, such as a file name; may be empty
     * @param in   JSON text in UTF-8; it is not closed
     * @throws IOException                              if the stream cannot be read
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the text is faulty
     */
    public static Policy read(String name, InputStream in) throws IOException {
        return parse(name, TextFile.read(name, in));
    }

    /**
     * {@return the policy in a text}
     *
     * @param name what problems call the text, such as a file name; may be empty
     * @param text JSON text
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the text is faulty
     */
    public static Policy parse(String name, String text) {
        return Document.read(name, text, PolicyShape.POLICY);
    }

    /**
     * {@return whether a text is the definition of a policy, sound or not, and not that of another form}
     *
     * @param text JSON text
     */
    public static boolean isPolicy(String text) {
        return PolicyShape.isPolicy(text);
    }

    /**
     * {@return a policy as JSON text; reading it gives an equal one}
     *
     * @param policy the policy
     */
    public static String write(Policy policy) {
        return JsonPrinter.pretty(PolicyWriter.policy(policy));
    }

    /**
     * {@return what a policy is applied to, as it stands in a file: {@code blanks}, {@code options}, {@code results},
     * {@code records}, {@code workdays}}
     *
     * @param file a JSON file in UTF-8
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the file cannot be read or its text is faulty
     */
    public static PolicyInput readInput(Path file) {
        return parseInput(TextFile.name(file), TextFile.read(file));
    }

    /**
     * {@return what a policy is applied to, as it stands in a text}
     *
     * @param name what problems call the text, such as a file name; may be empty
     * @param text JSON text
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the text is faulty
     */
    public static PolicyInput parseInput(String name, String text) {
        return Document.read(name, text, PolicyInputShape.INPUT);
    }

    /**
     * {@return the result in the JSON text of an explained score, see {@link Reports}}
     *
     * <p>Of the fields, {@code 姓名} names who was appraised and {@code 考核期} the period; where the text has no fields, the
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
