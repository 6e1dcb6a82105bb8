package io.github.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaohe.json.PolicyDefinitions;
import io.github.kaohe.model.Policy;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.problem.Severity;
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
        assertThat(Policies.ids()).isEqualTo(SCHEMES);
        assertThat(Policies.all()).extracting(Policy::id).isEqualTo(SCHEMES);
    }

    @ParameterizedTest
    @MethodSource("io.github.kaohe.policy.Policies#ids")
    void aShippedPolicyIsSound(String id) {
        assertThat(Policies.check(Policies.get(id))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.kaohe.policy.Policies#ids")
    void theWorkedCasesOfAShippedPolicyHold(String id) {
        assertThat(Policies.verify(Policies.get(id))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.kaohe.policy.Policies#ids")
    void aShippedPolicyIsWrittenAsItIsKept(String id) throws IOException {
        Policy policy = Policies.get(id);
        String written = PolicyDefinitions.write(policy);
        assertThat(PolicyDefinitions.parse(id, written)).isEqualTo(policy);
        assertThat(Files.readString(Path.of("templates/policies/" + id + ".json")))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("io.github.kaohe.policy.Policies#ids")
    void everyLineOfAWorkedCaseIsExplainedInBothLanguages(String id) {
        PolicyEngine engine = PolicyEngine.of(Policies.get(id));
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
    @MethodSource("io.github.kaohe.policy.Policies#ids")
    void everyRuleHasAWorkedCase(String id) {
        Policy policy = Policies.get(id);
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
    void anUnknownIdIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> Policies.get("no-such-policy"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("KH6044")
                .hasMessageContaining("visit-appraisal-implementation-rules");
    }

    @Test
    void aWorkedCaseThatDoesNotHoldIsAProblem() {
        Policy policy = PolicyDefinitions.parse("", """
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
