package io.github.kaohe.builder;

import io.github.kaohe.model.Figure;
import java.util.Optional;

/**
 * What is said inside a veto: when it holds, and what becomes of the total or grade. Without a condition it asks whether
 * the case occurred, yes or no. What becomes of them must be said: a veto without an effect does not compile.
 */
public final class VetoScope {
    private final VetoDraft draft;

    VetoScope(VetoDraft draft) {
        this.draft = draft;
    }

    /**
     * Sets when the veto holds. The measures are those of the card.
     *
     * @param condition the condition
     * @return this scope
     */
    public VetoScope when(ConditionWord condition) {
        draft.when = Optional.of(condition);
        return this;
    }

    /**
     * Makes the total a number.
     *
     * @param total what it becomes
     * @return the effect, to which a grade can be added
     */
    public VetoEffect scores(Number total) {
        return new VetoEffect(draft).scores(total);
    }

    /**
     * Makes the total a number.
     *
     * @param total what it becomes
     * @return the effect, to which a grade can be added
     */
    public VetoEffect scores(Figure total) {
        return new VetoEffect(draft).scores(total);
    }

    /**
     * Makes the grade a certain one.
     *
     * @param label what it becomes
     * @return the effect, to which a total can be added
     */
    public VetoEffect grade(String label) {
        return new VetoEffect(draft).grade(label);
    }
}
