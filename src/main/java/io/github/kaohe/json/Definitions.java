package io.github.kaohe.json;

import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.model.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Scorecards, record forms, checklists and policies as JSON text.
 *
 * <p>{@code read} and {@code parse} give scorecards, {@code readAny} and {@code parseAny} whatever the text defines.
 *
 * <p>Reading checks the text: its syntax, its keys, the kinds of its values. Whether the scorecard is sound (points that add
 * up, rules that name measures that exist) is for {@code io.github.kaohe.validation.DefinitionRules} to say. A text has at
 * most 1 MiB, 32 levels, 50,000 values, 20,000 characters in one text and 40 in one number; the choices of its options and the
 * scales that it names stand for at most 200,000 values.
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

    /**
     * {@return the definition in a file, of whichever kind}
     *
     * @param file a JSON file in UTF-8
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the file cannot be read or its text is faulty
     */
    public static Definition readAny(Path file) {
        return parseAny(TextFile.name(file), TextFile.read(file));
    }

    /**
     * {@return the definition in a stream, of whichever kind}
     *
     * @param name what problems call the text, such as a file name; may be empty
     * @param in   JSON text in UTF-8; it is not closed
     * @throws IOException                              if the stream cannot be read
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the text is faulty
     */
    public static Definition readAny(String name, InputStream in) throws IOException {
        return parseAny(name, TextFile.read(name, in));
    }

    /**
     * {@return the definition in a text, of whichever kind}
     *
     * @param name what problems call the text, such as a file name; may be empty
     * @param text JSON text
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the text is faulty
     */
    public static Definition parseAny(String name, String text) {
        return Document.read(name, text, DefinitionShape.ANY);
    }

    /**
     * {@return the record form in a text}
     *
     * @param name what problems call the text, such as a file name; may be empty
     * @param text JSON text
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the text is faulty or defines another kind
     */
    public static RecordForm parseRecordForm(String name, String text) {
        return Document.read(name, text, RecordFormShape.RECORD_FORM);
    }

    /**
     * {@return the checklist in a text}
     *
     * @param name what problems call the text, such as a file name; may be empty
     * @param text JSON text
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the text is faulty or defines another kind
     */
    public static Checklist parseChecklist(String name, String text) {
        return Document.read(name, text, ChecklistShape.CHECKLIST);
    }

    /**
     * {@return the policy in a file}
     *
     * @param file a JSON file in UTF-8
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the file cannot be read, its text is faulty, or
     *     it defines another kind
     */
    public static Policy readPolicy(Path file) {
        return parsePolicy(TextFile.name(file), TextFile.read(file));
    }

    /**
     * {@return the policy in a text}
     *
     * @param name what problems call the text, such as a file name; may be empty
     * @param text JSON text
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the text is faulty or defines another kind
     */
    public static Policy parsePolicy(String name, String text) {
        return Document.read(name, text, PolicyShape.POLICY);
    }

    /**
     * {@return a definition as JSON text}
     *
     * <p>The keys stand in one canonical order; what is usual is left out; numbers are in plain notation. Reading the text
     * gives an equal definition. A scorecard whose total has the usual limits is written with the numbers they stand for.
     *
     * @param definition the definition
     * @throws io.github.kaohe.problem.ProblemException if two different rating scales have the same name
     */
    public static String write(Definition definition) {
        return JsonPrinter.pretty(written(definition));
    }

    static JsonObject written(Definition definition) {
        if (definition instanceof Scorecard card) {
            return ScorecardWriter.scorecard(card);
        } else if (definition instanceof Policy policy) {
            return PolicyWriter.policy(policy);
        }
        return definition instanceof RecordForm form
                ? RecordFormWriter.form(form)
                : ChecklistWriter.list((Checklist) definition);
    }

    /**
     * Saves a definition, whole or not at all: the text is written beside the file and then takes its place.
     *
     * @param definition the definition
     * @param file       the file, which may exist
     * @throws io.github.kaohe.problem.ProblemException if the file cannot be written
     */
    public static void save(Definition definition, Path file) {
        TextFile.write(file, write(definition));
    }

    /**
     * {@return the SHA-256 of a definition's canonical text, 64 lower-case hexadecimal digits}
     *
     * <p>It covers the whole definition but its examples: adding one changes no score and must not make forms that were
     * handed out look stale. The metrics that it names are covered with their formulas.
     *
     * @param definition the definition
     * @throws io.github.kaohe.problem.ProblemException if two different rating scales have the same name
     */
    public static String digest(Definition definition) {
        JsonObject written = written(withoutExamples(definition));
        if (definition instanceof Scorecard card) {
            written.listIfAny("metrics", Metrics.formulas(card));
        }
        String canonical = JsonPrinter.canonical(written);
        return HexFormat.of().formatHex(sha256(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    private static Definition withoutExamples(Definition definition) {
        if (definition instanceof Scorecard card) {
            return card.toBuilder().examples(List.of()).build();
        } else if (definition instanceof Policy policy) {
            return policy.toBuilder().foot(policy.notes(), List.of()).build();
        }
        return definition instanceof RecordForm form
                ? form.toBuilder().examples(List.of()).build()
                : ((Checklist) definition).toBuilder().examples(List.of()).build();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
