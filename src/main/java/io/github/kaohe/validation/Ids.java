package io.github.kaohe.validation;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids of one kind of thing: lower-case words joined by hyphens, and each only once. */
final class Ids {
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String kind;
    private final Set<String> seen = new HashSet<>();

    /** Ids of a kind, named by its key in the bundle of problems. */
    Ids(String kind) {
        this.kind = kind;
    }

    void check(String id, Place place, Findings found) {
        check(kind, id, !seen.add(id), place, found);
    }

    static void check(String kind, String id, boolean repeated, Place place, Findings found) {
        if (!KEBAB_CASE.matcher(id).matches()) {
            found.add(ProblemCode.KH1002, place, "kind", Words.of(kind), "id", id);
        }
        if (repeated) {
            found.add(ProblemCode.KH1003, place, "kind", Words.of(kind), "id", id);
        }
    }
}
