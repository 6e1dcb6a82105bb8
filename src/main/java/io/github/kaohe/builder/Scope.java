package io.github.kaohe.builder;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Provenance;

/**
 * What can be said of a card, a section and an indicator alike.
 *
 * @param <S> the scope that goes on
 */
public abstract class Scope<S> {
    private final Draft draft;

    Scope(Draft draft) {
        this.draft = draft;
    }

    abstract S self();

    /**
     * Sets the lowest score; usually 0 (扣完为止).
     *
     * @param lowest the lowest score, included
     * @return this scope
     */
    public S floor(Number lowest) {
        return floor(Numbers.figure(lowest));
    }

    /**
     * Sets the lowest score; usually 0 (扣完为止).
     *
     * @param lowest the lowest score, included
     * @return this scope
     */
    public S floor(Figure lowest) {
        draft.floor = Limit.at(lowest);
        return self();
    }

    /**
     * Lets the score fall below zero.
     *
     * @return this scope
     */
    public S noFloor() {
        draft.floor = Limit.NONE;
        return self();
    }

    /**
     * Sets the highest score; usually the full marks.
     *
     * @param highest the highest score, included
     * @return this scope
     */
    public S cap(Number highest) {
        return cap(Numbers.figure(highest));
    }

    /**
     * Sets the highest score; usually the full marks.
     *
     * @param highest the highest score, included
     * @return this scope
     */
    public S cap(Figure highest) {
        draft.cap = Limit.at(highest);
        return self();
    }

    /**
     * Lets the score rise beyond full marks.
     *
     * @return this scope
     */
    public S noCap() {
        draft.cap = Limit.NONE;
        return self();
    }

    /**
     * Notes that a typing error or lost line break of the document was mended.
     *
     * @param aspect what was mended: {@code title}, {@code criteria}, {@code rule}, {@code layout}, …
     * @param reason what was mended in it
     * @return this scope
     */
    public S restored(String aspect, String reason) {
        draft.note(aspect, Provenance.restored(reason));
        return self();
    }

    /**
     * Notes that something does not stand in the document.
     *
     * @param aspect what was chosen: {@code title}, {@code criteria}, {@code rule}, {@code layout}, …
     * @param reason why this was chosen
     * @return this scope
     */
    public S reconstructed(String aspect, String reason) {
        draft.note(aspect, Provenance.reconstructed(reason));
        return self();
    }
}
