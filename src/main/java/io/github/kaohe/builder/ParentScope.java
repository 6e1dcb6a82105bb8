package io.github.kaohe.builder;

import io.github.kaohe.model.Figure;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What has sections and indicators below it: a card or a section.
 *
 * @param <S> the scope that goes on
 */
public abstract class ParentScope<S> extends Scope<S> {
    private final List<NodeDraft> children;

    ParentScope(Draft draft, List<NodeDraft> children) {
        super(draft);
        this.children = children;
    }

    /**
     * Adds a section (考核项目, 维度).
     *
     * @param title  title as printed
     * @param points what it contributes (分值, 权重)
     * @param inside what is in it
     * @return this scope
     */
    public S section(String title, Number points, UnaryOperator<SectionScope> inside) {
        return section("", title, Numbers.figure(points), inside);
    }

    /**
     * Adds a section (考核项目, 维度).
     *
     * @param title  title as printed
     * @param points what it contributes (分值, 权重)
     * @param inside what is in it
     * @return this scope
     */
    public S section(String title, Figure points, UnaryOperator<SectionScope> inside) {
        return section("", title, points, inside);
    }

    /**
     * Adds a section (考核项目, 维度).
     *
     * @param id     kebab-case id, unique in the card
     * @param title  title as printed
     * @param points what it contributes (分值, 权重)
     * @param inside what is in it
     * @return this scope
     */
    public S section(String id, String title, Number points, UnaryOperator<SectionScope> inside) {
        return section(id, title, Numbers.figure(points), inside);
    }

    /**
     * Adds a section (考核项目, 维度).
     *
     * @param id     kebab-case id, unique in the card
     * @param title  title as printed
     * @param points what it contributes (分值, 权重)
     * @param inside what is in it
     * @return this scope
     */
    public S section(String id, String title, Figure points, UnaryOperator<SectionScope> inside) {
        return add(new SectionDraft(id, title), Optional.of(points), inside);
    }

    /**
     * Adds a section without points of its own; inside a bonus section.
     *
     * @param title  title as printed
     * @param inside what is in it
     * @return this scope
     */
    public S section(String title, UnaryOperator<SectionScope> inside) {
        return add(new SectionDraft("", title), Optional.empty(), inside);
    }

    /**
     * Adds a section whose items have no points of their own and take from the section's (工作职责70分).
     *
     * @param title  title as printed
     * @param points the points of the whole section
     * @param inside its items
     * @return this scope
     */
    public S pool(String title, Number points, UnaryOperator<SectionScope> inside) {
        return pool(title, Numbers.figure(points), inside);
    }

    /**
     * Adds a section whose items have no points of their own and take from the section's (工作职责70分).
     *
     * @param title  title as printed
     * @param points the points of the whole section
     * @param inside its items
     * @return this scope
     */
    public S pool(String title, Figure points, UnaryOperator<SectionScope> inside) {
        SectionDraft section = new SectionDraft("", title);
        section.pool = true;
        return add(section, Optional.of(points), inside);
    }

    /**
     * Adds a section outside the weights (加分项, 特别表现).
     *
     * @param title  title as printed
     * @param inside what is in it
     * @return this scope
     */
    public S bonusSection(String title, UnaryOperator<SectionScope> inside) {
        SectionDraft section = new SectionDraft("", title);
        section.bonus = true;
        return add(section, Optional.empty(), inside);
    }

    /**
     * Adds an indicator outside the weights (加分项, 特别贡献). It starts at 0 unless it is told otherwise.
     *
     * @param title  title as printed
     * @param scored how it is scored
     * @return this scope
     */
    public S bonus(String title, UnaryOperator<IndicatorScope> scored) {
        IndicatorDraft indicator = new IndicatorDraft("", title);
        indicator.bonus = true;
        return add(indicator, Optional.empty(), scored);
    }

    /**
     * Adds an indicator (考核指标).
     *
     * @param title  title as printed
     * @param points what it contributes (分值, 权重)
     * @param scored how it is scored
     * @return this scope
     */
    public S indicator(String title, Number points, UnaryOperator<IndicatorScope> scored) {
        return indicator("", title, Numbers.figure(points), scored);
    }

    /**
     * Adds an indicator (考核指标).
     *
     * @param title  title as printed
     * @param points what it contributes (分值, 权重)
     * @param scored how it is scored
     * @return this scope
     */
    public S indicator(String title, Figure points, UnaryOperator<IndicatorScope> scored) {
        return indicator("", title, points, scored);
    }

    /**
     * Adds an indicator (考核指标).
     *
     * @param id     kebab-case id, unique in the card
     * @param title  title as printed
     * @param points what it contributes (分值, 权重)
     * @param scored how it is scored
     * @return this scope
     */
    public S indicator(String id, String title, Number points, UnaryOperator<IndicatorScope> scored) {
        return indicator(id, title, Numbers.figure(points), scored);
    }

    /**
     * Adds an indicator (考核指标).
     *
     * @param id     kebab-case id, unique in the card
     * @param title  title as printed
     * @param points what it contributes (分值, 权重)
     * @param scored how it is scored
     * @return this scope
     */
    public S indicator(String id, String title, Figure points, UnaryOperator<IndicatorScope> scored) {
        return add(new IndicatorDraft(id, title), Optional.of(points), scored);
    }

    /**
     * Adds an indicator without points of its own; in a pool or bonus section.
     *
     * @param title  title as printed
     * @param scored how it is scored
     * @return this scope
     */
    public S indicator(String title, UnaryOperator<IndicatorScope> scored) {
        return add(new IndicatorDraft("", title), Optional.empty(), scored);
    }

    /**
     * Adds an indicator without a title, known by its criteria alone.
     *
     * @param criteria criteria as printed
     * @param points   what it contributes (分值, 权重)
     * @param scored   how it is scored
     * @return this scope
     */
    public S item(String criteria, Number points, UnaryOperator<IndicatorScope> scored) {
        return item(criteria, Numbers.figure(points), scored);
    }

    /**
     * Adds an indicator without a title, known by its criteria alone.
     *
     * @param criteria criteria as printed
     * @param points   what it contributes (分值, 权重)
     * @param scored   how it is scored
     * @return this scope
     */
    public S item(String criteria, Figure points, UnaryOperator<IndicatorScope> scored) {
        return indicator("", "", points, i -> scored.apply(i.criteria(criteria)));
    }

    /**
     * Adds an indicator with neither title nor points; in a pool or bonus section.
     *
     * @param criteria criteria as printed
     * @param scored   how it is scored
     * @return this scope
     */
    public S item(String criteria, UnaryOperator<IndicatorScope> scored) {
        return indicator("", i -> scored.apply(i.criteria(criteria)));
    }

    private S add(SectionDraft section, Optional<Figure> points, UnaryOperator<SectionScope> inside) {
        section.points = points;
        children.add(section);
        Objects.requireNonNull(inside.apply(new SectionScope(section)), "inside");
        return self();
    }

    private S add(IndicatorDraft indicator, Optional<Figure> points, UnaryOperator<IndicatorScope> scored) {
        indicator.points = points;
        children.add(indicator);
        Objects.requireNonNull(scored.apply(new IndicatorScope(indicator)), "scored");
        return self();
    }
}
