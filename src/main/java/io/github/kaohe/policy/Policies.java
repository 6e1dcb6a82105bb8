package io.github.kaohe.policy;

import io.github.kaohe.json.PolicyDefinitions;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.PolicyExample;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The policies that are shipped with Kaohe; whether a policy is sound, and whether its worked cases hold. */
public final class Policies {
    private static final String FOLDER = "io/github/kaohe/catalog/templates/policies/";
    private static final String ENDING = ".json";

    private Policies() {}

    /**
     * {@return the ids of the shipped policies, in alphabetical order}
     *
     * @throws ProblemException if the packaged index cannot be read
     */
    public static List<String> ids() {
        return text("index.txt")
                .lines()
                .map(String::strip)
                .filter(line -> line.endsWith(ENDING))
                .map(line -> line.substring(0, line.length() - ENDING.length()))
                .sorted()
                .toList();
    }

    /**
     * {@return a shipped policy}
     *
     * @param id its id
     * @throws ProblemException if there is none, or with every problem of its text
     */
    public static Policy get(String id) {
        if (!ids().contains(id)) {
            throw new ProblemException(Problem.of(ProblemCode.KH6044, new Place.Named(id), "id", id, "ids", ids()));
        }
        return PolicyDefinitions.parse(id + ENDING, text(id + ENDING));
    }

    /** {@return all shipped policies, in alphabetical order of their ids} */
    public static List<Policy> all() {
        return ids().stream().map(Policies::get).toList();
    }

    /**
     * {@return everything that is wrong with a policy, or worth knowing, in the order of its parts}
     *
     * @param policy the policy
     */
    public static List<Problem> check(Policy policy) {
        return new PolicyCheck(policy).problems();
    }

    /**
     * {@return the policy, if it is sound}
     *
     * @param policy the policy
     * @throws ProblemException with every error, if there is one
     */
    public static Policy require(Policy policy) {
        List<Problem> errors = check(policy).stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(errors);
        }
        return policy;
    }

    /**
     * {@return how the worked cases of a policy differ from what they promise}
     *
     * <p>Each line of a case must be among the lines that follow, its number rounded half up to the decimals that the case
     * writes. Where a case tells the money, everybody's sum must be as it says. The errors must be those that the case names.
     *
     * @param policy the policy
     * @throws ProblemException with every error, if the policy is not sound
     */
    public static List<Problem> verify(Policy policy) {
        PolicyEngine engine = PolicyEngine.of(policy);
        List<Problem> problems = new ArrayList<>();
        for (PolicyExample example : policy.examples()) {
            problems.addAll(new PolicyExampleCheck(example, engine.apply(example.input())).problems());
        }
        return List.copyOf(problems);
    }

    /** Without the cache of jar connections, so that no jar stays open. */
    private static String text(String file) {
        URL resource = Policies.class.getClassLoader().getResource(FOLDER + file);
        if (resource == null) {
            throw new ProblemException(
                    Problem.of(ProblemCode.KH6045, new Place.Named(FOLDER + file), "reason", "missing"));
        }
        try {
            URLConnection connection = resource.openConnection();
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            ProblemException failure = new ProblemException(Problem.of(
                    ProblemCode.KH6045,
                    new Place.Named(FOLDER + file),
                    "reason",
                    e.getClass().getSimpleName()));
            failure.initCause(e);
            throw failure;
        }
    }
}
