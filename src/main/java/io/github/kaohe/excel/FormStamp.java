package io.github.kaohe.excel;

import io.github.kaohe.model.Definition;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.workbook.Workbook;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a file says about itself: which form it is, of which version and definition, in which style. */
record FormStamp(String form, String version, String digest, String style) {

    /** Before the key of a custom property. */
    static final String PROPERTY = "kaohe-";

    /** {@return the stamp of a form} */
    static FormStamp of(Definition form, String digest, Style style) {
        return new FormStamp(form.id(), form.version(), digest, style.name());
    }

    /** {@return the words by their keys} */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("form", form);
        words.put("version", version);
        words.put("digest", digest);
        words.put("style", style);
        return words;
    }

    /**
     * {@return the style of a file that is of this form}
     *
     * @throws ProblemException if it is not, naming what was expected and what was found
     */
    Style check(Workbook book) {
        String foundForm = word(book, "form");
        String foundVersion = word(book, "version");
        String foundDigest = word(book, "digest");
        String foundStyle = word(book, "style");
        if (!foundForm.equals(form)) {
            throw problem(ProblemCode.KH3007, "expected", form, "actual", foundForm);
        } else if (!foundVersion.equals(version)) {
            throw problem(ProblemCode.KH3008, "form", form, "expected", version, "actual", foundVersion);
        } else if (!foundDigest.equals(digest)) {
            throw problem(ProblemCode.KH3009, "expected", digest, "actual", foundDigest);
        }
        for (Style candidate : Style.values()) {
            if (candidate.name().equals(foundStyle)) {
                return candidate;
            }
        }
        throw problem(ProblemCode.KH3006, "missing", "style");
    }

    private static String word(Workbook book, String key) {
        return Optional.ofNullable(book.names().get(Names.of("m", key)))
                .flatMap(book::text)
                .or(() -> Optional.ofNullable(book.properties().get(PROPERTY + key)))
                .filter(text -> !text.isBlank() && text.length() < 300)
                .orElseThrow(() -> problem(ProblemCode.KH3006, "missing", key));
    }

    private static ProblemException problem(ProblemCode code, Object... arguments) {
        return new ProblemException(Problem.of(code, Place.ROOT, arguments));
    }
}
