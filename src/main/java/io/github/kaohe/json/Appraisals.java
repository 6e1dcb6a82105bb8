package io.github.kaohe.json;

import io.github.kaohe.model.Appraisal;
import java.nio.file.Path;

/**
 * Appraisals as JSON text.
 *
 * <p>Reading checks the text alone; whether its keys and values fit the form is for the scorer to say.
 *
 * <pre>{@code
 * Appraisal appraisal = Appraisals.parse("", """
 *         {"form": "office-clerk-monthly", "fields": {"姓名": "张三"}, "values": {"quality": 96}}""");
 * }</pre>
 */
public final class Appraisals {
    private Appraisals() {}

    /**
     * {@return the appraisal in a file}
     *
     * @param file a JSON file in UTF-8
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the file cannot be read or its text is faulty
     */
    public static Appraisal read(Path file) {
        return parse(TextFile.name(file), TextFile.read(file));
    }

    /**
     * {@return the appraisal in a text}
     *
     * @param name what problems call the text, such as a file name; may be empty
     * @param text JSON text
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the text is faulty
     */
    public static Appraisal parse(String name, String text) {
        return Document.read(name, text, AppraisalShape.APPRAISAL);
    }

    /**
     * {@return an appraisal as JSON text; reading it gives an equal one}
     *
     * @param appraisal the appraisal
     */
    public static String write(Appraisal appraisal) {
        return JsonPrinter.pretty(AppraisalWriter.appraisal(appraisal));
    }
}
