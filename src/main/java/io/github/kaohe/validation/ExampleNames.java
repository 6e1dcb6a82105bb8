package io.github.kaohe.validation;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The names in one example exist, unless it promises the problem of an unknown one.
 *
 * @param title    title of the example
 * @param promised the codes of the problems it promises
 * @param found    takes what is wrong
 */
record ExampleNames(String title, List<String> promised, Findings found) {
    private static final Set<String> CODES =
            Arrays.stream(ProblemCode.values()).map(ProblemCode::name).collect(Collectors.toSet());

    void check(String what, Collection<String> names, Predicate<String> exists, String code) {
        for (String name : names) {
            if (!exists.test(name) && !promised.contains(code)) {
                found.add(ProblemCode.KH1408, Place.ROOT, "example", title, "what", Words.of(what), "name", name);
            }
        }
    }

    void checkCodes() {
        check("what.code", promised, CODES::contains, "");
    }
}
