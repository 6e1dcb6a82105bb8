package io.github.kaohe.builder;

import io.github.kaohe.model.Figure;
import java.util.List;

/** What stands on the form about an indicator, besides its rules. */
public abstract class TextScope extends Scope<IndicatorScope> {
    final IndicatorDraft draft;

    TextScope(IndicatorDraft draft) {
        super(draft);
        this.draft = draft;
    }

    /**
     * Sets the id; without one it follows from the position.
     *
     * @param id kebab-case id, unique in the card
     * @return this scope
     */
    public IndicatorScope id(String id) {
        draft.id = id;
        return self();
    }

    /**
     * Sets the number printed in front of it.
     *
     * @param no number such as {@code 1}
     * @return this scope
     */
    public IndicatorScope no(String no) {
        draft.node.no(no);
        return self();
    }

    /**
     * Records the criteria as printed. They are text: the rules are written beside them, or said by
     * {@link IndicatorScope#rules(String)}.
     *
     * @param text criteria as printed, blanks as {@code {name}}
     * @return this scope
     */
    public IndicatorScope criteria(String text) {
        draft.criteria = text;
        return self();
    }

    /**
     * Records the criteria exactly as the document prints them, where {@link #criteria(String)} mends them.
     *
     * @param text the text with its faults
     * @return this scope
     */
    public IndicatorScope verbatim(String text) {
        draft.node.verbatim(text);
        return self();
    }

    /**
     * Sets the printed target.
     *
     * @param text the target as printed (目标值)
     * @return this scope
     */
    public IndicatorScope target(String text) {
        draft.node.target(text);
        draft.target = text;
        return self();
    }

    /**
     * Sets where its data come from.
     *
     * @param text the source as printed (数据来源)
     * @return this scope
     */
    public IndicatorScope dataSource(String text) {
        draft.node.dataSource(text);
        return self();
    }

    /**
     * Sets who appraises it.
     *
     * @param department the department as printed (考核部门)
     * @return this scope
     */
    public IndicatorScope department(String department) {
        draft.node.department(department);
        return self();
    }

    /**
     * Sets how often it is appraised.
     *
     * @param text how often (考核频率)
     * @return this scope
     */
    public IndicatorScope frequency(String text) {
        draft.node.frequency(text);
        return self();
    }

    /**
     * Sets the printed remark.
     *
     * @param remark the remark (备注)
     * @return this scope
     */
    public IndicatorScope remark(String remark) {
        draft.node.remark(remark);
        return self();
    }

    /**
     * Binds the indicator to raters who alone score it (总经理评).
     *
     * @param raters ids of raters of the card
     * @return this scope
     */
    public IndicatorScope scoredOnlyBy(String... raters) {
        draft.node.raters(List.of(raters));
        return self();
    }

    /**
     * Sets the full marks of its own raw scale, where they differ from its points.
     *
     * @param outOf full marks
     * @return this scope
     */
    public IndicatorScope outOf(Figure outOf) {
        draft.node.outOf(outOf);
        return self();
    }

    /**
     * Sets the full marks of its own raw scale, where they differ from its points.
     *
     * @param outOf full marks
     * @return this scope
     */
    public IndicatorScope outOf(Number outOf) {
        return outOf(Numbers.figure(outOf));
    }
}
