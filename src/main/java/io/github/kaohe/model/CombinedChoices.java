package io.github.kaohe.model;

/** Puts together what several options choose about one rule: each choice counts where it departs from the rule. */
final class CombinedChoices {
    private CombinedChoices() {}

    /** {@return whether choices about such a rule can be put together} */
    static boolean canCombine(PolicyRule rule) {
        return rule instanceof SalesRule.Ledger || rule instanceof ScoreRule.Ranking;
    }

    /**
     * {@return the rule with a further choice}
     *
     * @param rule   as it stands in its clause
     * @param before with the choices made before
     * @param choice as the further choice has it
     */
    static PolicyRule combine(PolicyRule rule, PolicyRule before, PolicyRule choice) {
        if (rule instanceof SalesRule.Ledger own
                && before instanceof SalesRule.Ledger first
                && choice instanceof SalesRule.Ledger second) {
            return new SalesRule.Ledger(
                    own.id(),
                    pick(own.title(), first.title(), second.title()),
                    pick(own.base(), first.base(), second.base()),
                    pick(own.rate(), first.rate(), second.rate()),
                    pick(own.excessLimit(), first.excessLimit(), second.excessLimit()),
                    pick(own.excess(), first.excess(), second.excess()),
                    pick(own.fixedPart(), first.fixedPart(), second.fixedPart()),
                    pick(own.kpiPart(), first.kpiPart(), second.kpiPart()),
                    pick(own.wageCut(), first.wageCut(), second.wageCut()),
                    pick(own.shortfall(), first.shortfall(), second.shortfall()));
        } else if (rule instanceof ScoreRule.Ranking own
                && before instanceof ScoreRule.Ranking first
                && choice instanceof ScoreRule.Ranking second) {
            return new ScoreRule.Ranking(
                    own.id(),
                    pick(own.title(), first.title(), second.title()),
                    pick(own.of(), first.of(), second.of()),
                    pick(own.periods(), first.periods(), second.periods()),
                    pick(own.window(), first.window(), second.window()),
                    pick(own.ties(), first.ties(), second.ties()),
                    pick(own.rewards(), first.rewards(), second.rewards()));
        }
        return choice;
    }

    private static <T> T pick(T own, T before, T choice) {
        return choice.equals(own) ? before : choice;
    }
}
