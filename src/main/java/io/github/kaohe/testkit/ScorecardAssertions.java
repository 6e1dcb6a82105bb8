package io.github.kaohe.testkit;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.policy.Policies;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.scoring.Examples;
import io.github.kaohe.validation.DefinitionRules;
import io.github.kaohe.validation.ScorecardRules;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Assertions about scorecards. A failure lists every problem in Chinese.
 *
 * <pre>{@code
 * ScorecardAssertions.assertWeightsSum(card);
 * ScorecardAssertions.assertExamplesHold(card);
 * }</pre>
 */
public final class ScorecardAssertions {
    private static final Set<ProblemCode> WEIGHTS = EnumSet.of(
            ProblemCode.KH1101,
            ProblemCode.KH1102,
            ProblemCode.KH1103,
            ProblemCode.KH1104,
            ProblemCode.KH1501,
            ProblemCode.KH1502,
            ProblemCode.KH1503);

    private ScorecardAssertions() {}

    /**
     * Asserts that the points of a card add up at every level, and the weights of its raters to 100.
     *
     * @param card the scorecard
     * @throws AssertionError if they do not
     */
    public static void assertWeightsSum(Scorecard card) {
        failOnErrors(
                card,
                ScorecardRules.check(card).stream()
                        .filter(problem -> WEIGHTS.contains(problem.code()))
                        .toList());
    }

    /**
     * Asserts that a form of any kind is sound. Warnings and notes alone do not fail.
     *
     * @param form the form
     * @throws AssertionError if there is an error
     */
    public static void assertValid(Definition form) {
        failOnErrors(form, DefinitionRules.check(form));
    }

    /**
     * Asserts that every example of a form of any kind gives what it promises.
     *
     * @param form the form
     * @throws AssertionError if one does not, or if the form is not sound
     */
    public static void assertExamplesHold(Definition form) {
        try {
            failOnErrors(form, form instanceof Policy policy ? Policies.verify(policy) : Examples.verify(form));
        } catch (ProblemException unsound) {
            failOnErrors(form, unsound.problems());
        }
    }

    /**
     * {@return checks for every definition in a folder and the folders within it, one for each file and rule: that it can be
     * read, that its weights add up, that it is sound, that its examples hold}
     *
     * <p>With JUnit:
     *
     * <pre>{@code
     * @TestFactory
     * Stream<DynamicTest> definitions() {
     *     return ScorecardAssertions.checks(Path.of("definitions")).stream()
     *             .map(check -> DynamicTest.dynamicTest(check.name(), check::run));
     * }
     * }</pre>
     *
     * @param folder a folder of {@code .json} files; one without any gives a check that fails
     * @throws java.io.UncheckedIOException if the folder cannot be listed
     */
    public static List<DefinitionCheck> checks(Path folder) {
        return new DefinitionFolder(folder, Definitions::readAny).checks();
    }

    private static void failOnErrors(Definition form, List<Problem> problems) {
        if (Problem.anyError(problems)) {
            throw new AssertionError(lines(form.title() + "(" + form.id() + ")", problems));
        }
    }

    static String lines(String heading, List<Problem> problems) {
        return heading
                + problems.stream()
                        .map(problem -> "\n" + problem.line(Locale.CHINESE))
                        .collect(Collectors.joining());
    }
}
