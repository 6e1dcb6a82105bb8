package io.github.kaohe.builder;

import io.github.kaohe.model.Figure;
import java.util.Optional;

/** What becomes of the total and grade when a veto holds. */
public final class VetoEffect {
    private final VetoDraft draft;

    VetoEffect(VetoDraft draft) {
        this.draft = draft;
    }

    /**
     * Makes the total a number.
     *
     * @param total what it becomes
     * @return this effect
     */
    public VetoEffect scores(Number total) {
        return scores(Numbers.figure(total));
    }

    /**
     * Makes the total a number.
     *
     * @param total what it becomes
     * @return this effect
     */
    public VetoEffect scores(Figure total) {
        draft.total = Optional.of(total);
        return this;
    }

    /**
     * Makes the grade a certain one.
     *
     * @param label what it becomes
     * @return this effect
     */
    public VetoEffect grade(String label) {
        draft.grade = Optional.of(label);
        return this;
    }
}
