package io.github.kaohe.json;

import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.NotApplicable;
import io.github.kaohe.model.Section;
import java.util.List;

/** Sections and indicators. */
final class NodeShape {
    /** What happens to an indicator marked not applicable, where that is allowed. */
    static final Names<NotApplicable> NOT_APPLICABLE =
            Names.of(List.of(NotApplicable.REDISTRIBUTED, NotApplicable.FULL, NotApplicable.ZERO));

    private enum Type {
        SECTION,
        INDICATOR
    }

    private static final Names<Type> TYPES = Names.of(Type.class);

    private final Scales scales;
    private final boolean pool;

    private NodeShape(Scales scales, boolean pool) {
        this.scales = scales;
        this.pool = pool;
    }

    /** {@return the shape of nodes under a card or section, or inside a pool} */
    static Shape<Node> of(Scales scales, boolean insidePool) {
        return Shape.object(new NodeShape(scales, insidePool)::node);
    }

    /** {@return the basis of an indicator that states none} */
    static Basis usualBasis(boolean insidePool) {
        return insidePool ? new Basis.Pooled() : new Basis.FullMarks();
    }

    private Node node(ObjectReader members) {
        return members.type(TYPES)
                .map(type -> type == Type.SECTION ? section(members) : indicator(members))
                .orElseGet(() -> Indicator.builder("", "").build());
    }

    private Node section(ObjectReader members) {
        Section.Builder section = Section.builder(members.text("id"), "");
        section.no(members.textOrEmpty("no")).title(members.textOrEmpty("title"));
        members.optional("points", FigureShape.FIGURE).ifPresent(section::points);
        members.optional("outOf", FigureShape.FIGURE).ifPresent(section::outOf);
        boolean ownPool = section(members, section);
        return section.children(members.list("children", of(scales, pool || ownPool)))
                .build();
    }

    private static boolean section(ObjectReader members, Section.Builder section) {
        section.bonus(members.flag("bonus"));
        boolean pool = members.flag("pool");
        section.pool(pool)
                .criteria(members.textOrEmpty("criteria"))
                .raters(members.list("raters", Shapes.TEXT))
                .department(members.textOrEmpty("department"))
                .remark(members.textOrEmpty("remark"))
                .limits(FigureShape.limits(members, FigureShape.LIMIT, Limit.USUAL));
        members.optional("layout", LayoutShape.LAYOUT).ifPresent(section::layout);
        section.provenance(FigureShape.notes(members));
        return pool;
    }

    private Node indicator(ObjectReader members) {
        Indicator.Builder indicator = Indicator.builder(members.text("id"), "");
        indicator.no(members.textOrEmpty("no"));
        String title = members.textOrEmpty("title");
        indicator.title(title);
        members.optional("points", FigureShape.FIGURE).ifPresent(indicator::points);
        members.optional("outOf", FigureShape.FIGURE).ifPresent(indicator::outOf);
        texts(members, indicator);
        indicator.limits(FigureShape.limits(members, FigureShape.LIMIT, Limit.USUAL));
        rules(members, indicator, title);
        return indicator
                .notApplicable(members.or("notApplicable", Shapes.name(NOT_APPLICABLE), NotApplicable.REFUSED))
                .provenance(FigureShape.notes(members))
                .build();
    }

    private static void texts(ObjectReader members, Indicator.Builder indicator) {
        indicator
                .bonus(members.flag("bonus"))
                .criteria(members.textOrEmpty("criteria"))
                .verbatim(members.textOrEmpty("verbatim"))
                .target(members.textOrEmpty("target"))
                .dataSource(members.textOrEmpty("dataSource"))
                .department(members.textOrEmpty("department"))
                .frequency(members.textOrEmpty("frequency"))
                .remark(members.textOrEmpty("remark"))
                .raters(members.list("raters", Shapes.TEXT));
    }

    private void rules(ObjectReader members, Indicator.Builder indicator, String title) {
        var measures = members.list("measures", MeasureShape.ofIndicator(title));
        if (members.flag("read")) {
            members.atMostOneOf("read", "basis");
            members.atMostOneOf("read", "adjustments");
            members.atMostOneOf("read", "overrides");
            ReadRules.into(indicator, members, measures, usualBasis(pool));
            return;
        }
        MeasureChoice choice = MeasureChoice.of(measures);
        indicator
                .measures(measures)
                .basis(members.or("basis", BasisShape.over(choice, scales), usualBasis(pool)))
                .adjustments(members.list("adjustments", AdjustmentShape.over(choice)))
                .overrides(members.list("overrides", OverrideShape.over(choice)));
    }
}
