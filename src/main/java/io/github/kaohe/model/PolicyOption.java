package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;

/**
 * A question that the document of a policy leaves open, with the answers to choose from.
 *
 * @param id      kebab-case id
 * @param title   the question
 * @param choices the answers; the first is what the policy itself says
 */
public record PolicyOption(String id, String title, List<Choice> choices) {
    public PolicyOption {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        choices = List.copyOf(choices);
    }

    /**
     * An answer.
     *
     * @param id    kebab-case id
     * @param title the answer
     * @param rules rules that take the place of those with the same id
     */
    public record Choice(String id, String title, List<PolicyRule> rules) {
        public Choice {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            rules = List.copyOf(rules);
        }
    }
}
