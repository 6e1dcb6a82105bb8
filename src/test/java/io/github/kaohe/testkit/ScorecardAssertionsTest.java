package io.github.kaohe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Example;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.validation.Forms;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ScorecardAssertionsTest {
    private static final Scorecard CLERK = Forms.clerk();
    private static final Scorecard LIGHT =
            CLERK.toBuilder().fullMarks(Figure.of(110)).build();

    @Test
    void aSoundCardPassesEveryAssertion() {
        assertThatCode(() -> {
                    ScorecardAssertions.assertWeightsSum(CLERK);
                    ScorecardAssertions.assertValid(CLERK);
                    ScorecardAssertions.assertExamplesHold(CLERK);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void weightsThatDoNotAddUpFailWithTheirSum() {
        assertThatThrownBy(() -> ScorecardAssertions.assertWeightsSum(LIGHT))
                .isInstanceOf(AssertionError.class)
                .hasMessage("文员月度绩效考核表(office-clerk-monthly)\nKH1101: 下级分值合计应为 110,实际为 100(80 + 20),相差 10。");
    }

    @Test
    void weightsAreJudgedApartFromOtherRules() {
        Scorecard otherwiseFaulty = CLERK.toBuilder().title("").build();
        assertThatCode(() -> ScorecardAssertions.assertWeightsSum(otherwiseFaulty))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ScorecardAssertions.assertValid(otherwiseFaulty))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("KH1001: 考核表的标题不能为空。");
    }

    @Test
    void anUnsoundCardFailsWithEveryProblem() {
        assertThatThrownBy(() -> ScorecardAssertions.assertExamplesHold(
                        LIGHT.toBuilder().title("").build()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("KH1001")
                .hasMessageContaining("KH1101");
    }

    @Test
    void anExampleThatDoesNotHoldFails() {
        Example wrong = new Example(
                "A",
                Appraisal.of(CLERK).build(),
                Map.of(),
                Optional.of(BigDecimal.valueOf(100)),
                Optional.empty(),
                List.of());
        assertThatThrownBy(() -> ScorecardAssertions.assertExamplesHold(
                        CLERK.toBuilder().examples(List.of(wrong)).build()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("KH1601: 示例“A”的总分应为 100,实际为 无。");
    }

    @TestFactory
    Stream<DynamicTest> everyShippedDefinitionKeepsTheRules() {
        return ScorecardAssertions.checks(Path.of("templates")).stream()
                .map(check -> DynamicTest.dynamicTest(check.name(), check::run));
    }

    @Test
    void aFolderGivesACheckForEachFileAndRule(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("sales"));
        Files.writeString(folder.resolve("clerk.json"), "{}");
        Files.writeString(folder.resolve("sales/manager.json"), "{}");
        Files.writeString(folder.resolve("notes.txt"), "");
        List<DefinitionCheck> checks = new DefinitionFolder(folder, file -> CLERK).checks();
        assertThat(checks)
                .extracting(DefinitionCheck::name)
                .containsExactly(
                        "clerk.json: 可读取",
                        "clerk.json: 权重",
                        "clerk.json: 规则",
                        "clerk.json: 示例",
                        "sales/manager.json: 可读取",
                        "sales/manager.json: 权重",
                        "sales/manager.json: 规则",
                        "sales/manager.json: 示例");
        assertThatCode(() -> checks.forEach(DefinitionCheck::run)).doesNotThrowAnyException();
    }

    @Test
    void aFaultyDefinitionFailsOnlyTheRulesItBreaks(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("clerk.json"), "{}");
        List<DefinitionCheck> checks = new DefinitionFolder(folder, file -> LIGHT).checks();
        assertThatCode(checks.get(0)::run).doesNotThrowAnyException();
        assertThatThrownBy(checks.get(1)::run).isInstanceOf(AssertionError.class);
    }

    @Test
    void anUnreadableDefinitionFailsWithItsProblems(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("clerk.json"), "{");
        Problem problem = Problem.of(ProblemCode.KH1105, Place.ROOT);
        DefinitionFolder definitions = new DefinitionFolder(folder, file -> {
            throw new ProblemException(problem);
        });
        assertThatThrownBy(definitions.checks().get(0)::run)
                .isInstanceOf(AssertionError.class)
                .hasMessage("clerk.json\n" + problem);
    }

    @Test
    void aFolderWithoutDefinitionsIsNoSuccess(@TempDir Path folder) {
        assertThat(new DefinitionFolder(folder, file -> CLERK).checks())
                .singleElement()
                .satisfies(check -> assertThatThrownBy(check::run).isInstanceOf(AssertionError.class));
    }
}
