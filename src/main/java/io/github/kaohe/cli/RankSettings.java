package io.github.kaohe.cli;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.FormOption;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.PolicyInput;
import io.github.kaohe.model.PolicyOption;
import io.github.kaohe.model.Scorecard;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Settings of the command line, which may be for the form, the policy, or both. */
record RankSettings(Map<String, BigDecimal> blanks, Map<String, String> choices, Optional<Policy> policy) {

    private boolean isPolicys(String blank) {
        return policy.stream()
                .flatMap(one -> one.blanks().stream())
                .map(Blank::name)
                .anyMatch(blank::equals);
    }

    private boolean isChoosable(String option) {
        return policy.stream()
                .flatMap(one -> one.options().stream())
                .map(PolicyOption::id)
                .anyMatch(option::equals);
    }

    /** {@return the blanks, but for those that only the policy has} */
    Map<String, BigDecimal> forCard(Scorecard card) {
        Map<String, BigDecimal> kept = new LinkedHashMap<>(blanks);
        kept.keySet()
                .removeIf(name -> isPolicys(name)
                        && card.blanks().stream().map(Blank::name).noneMatch(name::equals));
        return kept;
    }

    Scorecard choose(Scorecard card) {
        Map<String, String> kept = new LinkedHashMap<>(choices);
        kept.keySet()
                .removeIf(option -> isChoosable(option)
                        && card.options().stream().map(FormOption::id).noneMatch(option::equals));
        return kept.isEmpty() ? card : card.choose(kept);
    }

    PolicyInput forPolicy(PolicyInput read) {
        PolicyInput given = read;
        for (Map.Entry<String, BigDecimal> blank : blanks.entrySet()) {
            given = isPolicys(blank.getKey()) ? given.set(blank.getKey(), blank.getValue()) : given;
        }
        for (Map.Entry<String, String> choice : choices.entrySet()) {
            given = isChoosable(choice.getKey()) ? given.choose(choice.getKey(), choice.getValue()) : given;
        }
        return given;
    }
}
