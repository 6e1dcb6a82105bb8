package io.github.kaohe.policy;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Clause;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.PayRule;
import io.github.kaohe.model.Payout;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.Scorecard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a scorecard itself says about the consequences of its total. */
public final class FormPolicies {
    /** Id of the rule that keeps the register of scores and payouts. */
    public static final String REGISTER = "register";

    private FormPolicies() {}

    /**
     * {@return the payout of a scorecard as a policy with one rule, the register of scores and payouts; empty if the
     * scorecard pays nothing}
     *
     * <p>The policy has the id, title, version and period of the scorecard, and its notes as text.
     *
     * @param card the scorecard
     */
    public static Optional<Policy> of(Scorecard card) {
        return card.payout().map(payout -> policy(card, payout));
    }

    private static Policy policy(Scorecard card, Payout payout) {
        PayRule.Register register = new PayRule.Register(REGISTER, payout.title(), payout.amount(), payout.per());
        return Policy.builder(card.id(), card.title())
                .head(card.version(), card.subject(), card.period(), card.validity())
                .source(card.source(), card.completeness(), List.of())
                .scores(List.of(card.id()), blanks(card, payout), List.of())
                .clauses(List.of(Clause.of(payout.title(), String.join("\n", card.notes()), register)), List.of())
                .build();
    }

    private static List<Blank> blanks(Scorecard card, Payout payout) {
        List<String> names = Stream.of(payout.amount(), payout.per())
                .flatMap(figure -> figure instanceof Figure.BlankRef blank ? Stream.of(blank.name()) : Stream.empty())
                .toList();
        return card.blanks().stream()
                .filter(blank -> names.contains(blank.name()))
                .toList();
    }
}
