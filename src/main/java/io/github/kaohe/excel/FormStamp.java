package io.github.kaohe.excel;

import io.github.kaohe.model.Definition;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.workbook.Workbook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file says about itself: which form it is, of which version and definition, in which style and laid out how.
 *
 * @param layout fingerprint of the sheets, so that a file that an earlier program laid out differently is known as such
 */
record FormStamp(String form, String version, String digest, String style, String layout) {
    static final String SUBJECT = "subject";
    static final String SEAL = "seal";
    private static final int LONGEST_WORD = 300;
    private static final int LONGEST_SUBJECT = 1001;

    /** Before the key of a custom property. */
    static final String PROPERTY = "kaohe-";

    /** {@return the stamp of a form} */
    static FormStamp of(Definition form, String digest, Style style, List<SheetPlan> plans) {
        return new FormStamp(form.id(), form.version(), digest, style.name(), SheetPlan.fingerprint(plans));
    }

    /** {@return the words by their keys} */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("form", form);
        words.put("version", version);
        words.put("digest", digest);
        words.put("style", style);
        words.put("layout", layout);
        return words;
    }

    /** {@return all that a seal covers} */
    List<String> sealed(String subject) {
        List<String> words = new ArrayList<>(words().values());
        words.add(subject);
        return words;
    }

    /** {@return this stamp in the style and layout that a file says it has} */
    FormStamp asIn(Workbook book) {
        return new FormStamp(
                form,
                version,
                digest,
                find(book, "style", LONGEST_WORD).orElse(""),
                find(book, "layout", LONGEST_WORD).orElse(""));
    }

    /** {@return the header fields that were filled in when a file was rendered} */
    static String subject(Workbook book) {
        return find(book, SUBJECT, LONGEST_SUBJECT).orElse("");
    }

    /** {@return the seal of a file, empty if it has none} */
    static String seal(Workbook book) {
        return find(book, SEAL, LONGEST_WORD).orElse("");
    }

    /**
     * {@return the style of a file that is of this form}
     *
     * @throws ProblemException if it is not, naming what was expected and what was found
     */
    Style check(Workbook book) {
        Optional<Problem> mismatch = mismatch(book);
        if (mismatch.isPresent()) {
            throw new ProblemException(mismatch.get());
        }
        String foundStyle = word(book, "style");
        for (Style candidate : Style.values()) {
            if (candidate.name().equals(foundStyle)) {
                return candidate;
            }
        }
        throw new ProblemException(problem(ProblemCode.KH3006, "missing", "style"));
    }

    /** {@return what says that a file is not of this form in this version; empty if it is} */
    Optional<Problem> mismatch(Workbook book) {
        String foundForm = word(book, "form");
        String foundVersion = word(book, "version");
        String foundDigest = word(book, "digest");
        if (!foundForm.equals(form)) {
            return Optional.of(problem(ProblemCode.KH3007, "expected", form, "actual", foundForm));
        } else if (!foundVersion.equals(version)) {
            return Optional.of(problem(ProblemCode.KH3008, "form", form, "expected", version, "actual", foundVersion));
        } else if (!foundDigest.equals(digest)) {
            return Optional.of(problem(ProblemCode.KH3009, "expected", digest, "actual", foundDigest));
        }
        return Optional.empty();
    }

    /** {@return the problem of a file that is of none of several versions of one form} */
    static ProblemException strange(Workbook book, List<FormStamp> versions) {
        String found = word(book, "version");
        for (FormStamp stamp : versions) {
            if (stamp.version.equals(found) || !stamp.form.equals(word(book, "form"))) {
                return new ProblemException(stamp.mismatch(book).orElseThrow());
            }
        }
        List<String> known = versions.stream().map(stamp -> stamp.version).toList();
        return new ProblemException(
                problem(ProblemCode.KH3008, "form", versions.get(0).form, "expected", known, "actual", found));
    }

    private static String word(Workbook book, String key) {
        return find(book, key, LONGEST_WORD)
                .orElseThrow(() -> new ProblemException(problem(ProblemCode.KH3006, "missing", key)));
    }

    private static Optional<String> find(Workbook book, String key, int longest) {
        return Optional.ofNullable(book.names().get(Names.of("m", key)))
                .flatMap(book::text)
                .or(() -> Optional.ofNullable(book.properties().get(PROPERTY + key)))
                .filter(text -> !text.isBlank() && text.length() < longest);
    }

    private static Problem problem(ProblemCode code, Object... arguments) {
        return Problem.of(code, Place.ROOT, arguments);
    }
}
