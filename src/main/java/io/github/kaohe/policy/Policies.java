package io.github.kaohe.policy;

import io.github.kaohe.model.Policy;
import io.github.kaohe.model.PolicyExample;
import io.github.kaohe.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Runs the worked cases of policies. */
public final class Policies {
    private Policies() {}

    /**
     * {@return how the worked cases of a policy differ from what they promise}
     *
     * <p>Each line of a case must be among the lines that follow, its number rounded half up to the decimals that the case
     * writes. Where a case tells the money, everybody's sum must be as it says. The errors must be those that the case names.
     *
     * @param policy the policy
     * @throws io.github.kaohe.problem.ProblemException with every error, if the policy is not sound
     */
    public static List<Problem> verify(Policy policy) {
        PolicyEngine engine = PolicyEngine.of(policy);
        List<Problem> problems = new ArrayList<>();
        for (PolicyExample example : policy.examples()) {
            problems.addAll(new PolicyExampleCheck(example, engine.apply(example.input())).problems());
        }
        return List.copyOf(problems);
    }
}
