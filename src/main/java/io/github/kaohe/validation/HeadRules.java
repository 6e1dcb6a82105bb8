package io.github.kaohe.validation;

import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Validity;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;

/** What every kind of form says of itself: id, title, version, and when it is in force. */
final class HeadRules {
    private HeadRules() {}

    /**
     * Checks the head of a form.
     *
     * @param kind    key of the kind's name in the bundle
     * @param title   key of what the title is called
     * @param version key of what the version is called
     */
    static void check(Definition form, String kind, String title, String version, Findings found) {
        new Ids(kind).check(form.id(), Place.ROOT, found);
        required(form.title(), Place.ROOT, Words.of(title), found);
        required(form.version(), Place.ROOT, Words.of(version), found);
        checkValidity(form.validity(), found);
    }

    static void required(String text, Place place, Words what, Findings found) {
        if (text.isBlank()) {
            found.add(ProblemCode.KH1001, place, "what", what);
        }
    }

    private static void checkValidity(Validity validity, Findings found) {
        validity.from()
                .ifPresent(from -> validity.until()
                        .filter(until -> until.isBefore(from))
                        .ifPresent(until -> found.add(ProblemCode.KH1004, Place.ROOT, "from", from, "until", until)));
    }
}
