package io.github.kaohe.policy;

import io.github.kaohe.model.ChargeRule;
import io.github.kaohe.model.CustomerRule;
import io.github.kaohe.model.PayRule;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.PolicyInput;
import io.github.kaohe.model.PolicyRule;
import io.github.kaohe.model.SalesRule;
import io.github.kaohe.model.ScoreResult;
import io.github.kaohe.model.ScoreRule;
import io.github.kaohe.model.TimeRule;
import io.github.kaohe.scoring.ScoreReport;
import io.github.kaohe.validation.DefinitionRules;
import java.util.List;

/**
 * Applies a policy. Immutable and safe for threads.
 *
 * <pre>{@code
 * PolicyEngine engine = PolicyEngine.of(Catalog.shipped().policy("visit-appraisal-implementation-rules"));
 * PolicyReport report = engine.apply(PolicyInput.NONE
 *         .set("reward-a", BigDecimal.valueOf(500))
 *         .results(List.of(PolicyEngine.result(scoreReport, "张三", "2026-05"))));
 * report.money();   // {张三=500.00}
 * }</pre>
 */
public final class PolicyEngine {
    private final Policy policy;

    private PolicyEngine(Policy policy) {
        this.policy = policy;
    }

    /**
     * {@return an engine for a policy}
     *
     * @param policy the policy
     * @throws io.github.kaohe.problem.ProblemException with every error, if the policy is not sound
     */
    public static PolicyEngine of(Policy policy) {
        return new PolicyEngine(DefinitionRules.require(policy));
    }

    /** {@return the policy} */
    public Policy policy() {
        return policy;
    }

    /**
     * {@return what a policy needs to know of an explained score}
     *
     * @param report the explained score
     * @param who    who was appraised
     * @param period the period, such as {@code 2026-05}; may be empty
     */
    public static ScoreResult result(ScoreReport report, String who, String period) {
        return new ScoreResult(who, report.form(), period, report.total(), report.grade());
    }

    /**
     * {@return what follows; never throws for faulty input: its problems are in the report, and a record with an error has no
     * consequence}
     *
     * @param input what the policy is applied to
     */
    public PolicyReport apply(PolicyInput input) {
        Run run = new Run(policy, input);
        List<PolicyRule> rules = policy.rules(input.options());
        run.checkInput(rules);
        rules.forEach(rule -> apply(rule, run));
        return run.finish();
    }

    private static void apply(PolicyRule rule, Run run) {
        if (rule instanceof ScoreRule score) {
            ScoreRules.apply(score, run);
        } else if (rule instanceof PayRule pay) {
            PayRules.apply(pay, run);
        } else if (rule instanceof SalesRule sales) {
            SalesRules.apply(sales, run);
        } else if (rule instanceof ChargeRule charge) {
            ChargeRules.apply(charge, run);
        } else if (rule instanceof TimeRule time) {
            TimeRules.apply(time, run);
        } else {
            CustomerRules.apply((CustomerRule) rule, run);
        }
    }
}
