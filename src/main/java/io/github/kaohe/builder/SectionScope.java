package io.github.kaohe.builder;

import io.github.kaohe.model.Figure;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is said inside a section: its texts, its own scale, and what it consists of. */
public final class SectionScope extends ParentScope<SectionScope> {
    private final SectionDraft section;

    SectionScope(SectionDraft section) {
        super(section, section.children);
        this.section = section;
    }

    @Override
    SectionScope self() {
        return this;
    }

    /**
     * Sets the id; without one it follows from the position.
     *
     * @param id kebab-case id, unique in the card
     * @return this scope
     */
    public SectionScope id(String id) {
        section.id = id;
        return this;
    }

    /**
     * Sets the number printed in front of it.
     *
     * @param no number such as {@code 一}
     * @return this scope
     */
    public SectionScope no(String no) {
        section.node.no(no);
        return this;
    }

    /**
     * Sets the full marks of its own raw scale, where they differ from its points (业绩80%: 80 points, out of 100).
     *
     * @param outOf full marks
     * @return this scope
     */
    public SectionScope outOf(Number outOf) {
        return outOf(Numbers.figure(outOf));
    }

    /**
     * Sets the full marks of its own raw scale, where they differ from its points (业绩80%: 80 points, out of 100).
     *
     * @param outOf full marks
     * @return this scope
     */
    public SectionScope outOf(Figure outOf) {
        section.node.outOf(outOf);
        return this;
    }

    /**
     * Records the criteria printed for the section as a whole.
     *
     * @param text criteria as printed, blanks as {@code {name}}
     * @return this scope
     */
    public SectionScope criteria(String text) {
        section.criteria = text;
        return this;
    }

    /**
     * Sets who appraises it.
     *
     * @param department the department as printed (考核部门)
     * @return this scope
     */
    public SectionScope department(String department) {
        section.node.department(department);
        return this;
    }

    /**
     * Sets the printed remark.
     *
     * @param remark the remark (备注)
     * @return this scope
     */
    public SectionScope remark(String remark) {
        section.node.remark(remark);
        return this;
    }

    /**
     * Binds the section to raters who alone score it (总经理评).
     *
     * @param raters ids of raters of the card
     * @return this scope
     */
    public SectionScope scoredOnlyBy(String... raters) {
        section.node.raters(List.of(raters));
        return this;
    }

    /**
     * Gives the section a printed table of its own.
     *
     * @param table its columns and captions
     * @return this scope
     */
    public SectionScope table(UnaryOperator<TableScope> table) {
        section.node.layout(TableScope.layout(table));
        return this;
    }
}
