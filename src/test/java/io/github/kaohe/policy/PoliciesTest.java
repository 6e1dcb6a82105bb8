package io.github.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Policy;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.problem.Severity;
import io.github.kaohe.validation.DefinitionRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped policies. */
class PoliciesTest {
    private static final Catalog CATALOG = Catalog.shipped();

    /** Every scheme of the documents. */
    private static final List<String> SCHEMES = List.of(
            "bird-service-visit-work-rules",
            "customer-maintenance-scheme",
            "customer-service-kpi-rater-weights",
            "customer-service-performance-pay-allocation",
            "customer-service-staff-appraisal-scheme",
            "dealer-visit-satisfaction-measures",
            "engineering-key-account-dept-plan",
            "enterprise-visit-rules",
            "key-account-development-plan",
            "key-account-process-overview",
            "key-account-sales-quarterly-bonus",
            "power-supply-visit-rules",
            "securities-visit-rules",
            "service-caller-work-rules",
            "visit-appraisal-implementation-rules",
            "visit-guidelines-call",
            "visit-management-system",
            "visit-management-system-2",
            "visit-quant-appraisal-design-note",
            "visit-quant-appraisal-rules",
            "visit-reward-penalty-system",
            "visit-system-article",
            "visit-system-plan-template",
            "visit-system-procedure");

    @Test
    void everySchemeIsShipped() {
        assertThat(CATALOG.definitions().stream().filter(Policy.class::isInstance))
                .extracting(Definition::id)
                .containsExactlyElementsOf(SCHEMES);
    }

    static List<String> schemes() {
        return SCHEMES;
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void aShippedPolicyIsSound(String id) {
        assertThat(DefinitionRules.check(CATALOG.policy(id))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void theWorkedCasesOfAShippedPolicyHold(String id) {
        assertThat(Policies.verify(CATALOG.policy(id))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void aShippedPolicyIsWrittenAsItIsKept(String id) throws IOException {
        Policy policy = CATALOG.policy(id);
        String written = Definitions.write(policy);
        assertThat(Definitions.parsePolicy(id, written)).isEqualTo(policy);
        assertThat(Files.readString(Path.of("templates/" + id + ".json"))).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void everyLineOfAWorkedCaseIsExplainedInBothLanguages(String id) {
        PolicyEngine engine = PolicyEngine.of(CATALOG.policy(id));
        for (var example : engine.policy().examples()) {
            for (PolicyLine line : engine.apply(example.input()).lines()) {
                assertThat(line.text(Locale.CHINESE))
                        .isNotBlank()
                        .doesNotContain("{")
                        .doesNotContain("}");
                assertThat(line.text(Locale.ENGLISH))
                        .isNotBlank()
                        .doesNotContain("{")
                        .doesNotContain("}");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void everyRuleHasAWorkedCase(String id) {
        Policy policy = CATALOG.policy(id);
        PolicyEngine engine = PolicyEngine.of(policy);
        List<String> applied = policy.examples().stream()
                .flatMap(example -> engine.apply(example.input()).lines().stream())
                .map(PolicyLine::rule)
                .distinct()
                .toList();
        assertThat(policy.rules().map(rule -> rule.id()))
                .filteredOn(rule -> !applied.contains(rule))
                .isEmpty();
    }

    @Test
    void aScorecardIsNoPolicy() {
        assertThatThrownBy(() -> CATALOG.policy("visit-quant-appraisal-sheet"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("KH5010");
        assertThatThrownBy(() -> CATALOG.get("visit-quant-appraisal-rules"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("KH5010");
    }

    @Test
    void aWorkedCaseThatDoesNotHoldIsAProblem() {
        Policy policy = Definitions.parsePolicy("", """
                {"type": "policy", "id": "p", "title": "办法", "clauses": [{"text": "每次罚50元", "rules": [
                  {"type": "unit-money", "id": "late", "title": "迟到", "fine": 50, "unit": "次"}]}],
                 "examples": [{"title": "甲", "records": {"late": [{"who": "甲", "count": 2}]}, "money": {"甲": -50},
                   "lines": [{"rule": "late", "amount": -50}]}]}""");
        assertThat(Policies.verify(policy))
                .extracting(Problem::severity)
                .containsExactly(Severity.ERROR, Severity.ERROR);
        assertThat(Policies.verify(policy).get(1).message(Locale.CHINESE)).isEqualTo("示例“甲”的“甲”的金额合计应为 -50,实际为 -100。");
    }
}
