package io.github.kaohe.json;

import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.ChecklistColumn;
import io.github.kaohe.model.ChecklistExample;
import io.github.kaohe.model.ChecklistItem;
import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Filling;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Period;
import io.github.kaohe.model.Validity;
import io.github.kaohe.problem.ProblemCode;
import java.util.List;

/** The whole definition of a checklist. */
final class ChecklistShape {
    static final Shape<Checklist> CHECKLIST = (value, faults) -> DefinitionShape.only(
            value,
            faults,
            List.of(DefinitionShape.CHECKLIST),
            List.of(DefinitionShape.CHECKLIST),
            Checklist.builder("", "").build(),
            ChecklistShape::list);

    /** What stands in a column. */
    static final Names<ChecklistColumn.Role> ROLES = Names.of(ChecklistColumn.Role.class);

    private static final int MOST_ROWS = 10_000;

    private static final Shape<Integer> COUNT = Shapes.whole(0, MOST_ROWS);
    private static final Shape<ChecklistColumn> COLUMN = Shape.object(members ->
            new ChecklistColumn(members.required("role", Shapes.name(ROLES)), members.textOrEmpty("heading")));
    private static final Shape<ChecklistItem> ITEM = Shape.object(ChecklistShape::item);
    private static final Shape<Filling> FILLING = Shape.object(ChecklistShape::filling);

    private ChecklistShape() {}

    static Checklist list(ObjectReader members) {
        members.optional("$schema", Shapes.TEXT);
        members.required("type", Shapes.TEXT);
        String id = members.text("id");
        Checklist.Builder list = Checklist.builder(id, members.text("title"))
                .version(members.or("version", Shapes.TEXT, ScorecardShape.FIRST_VERSION))
                .subject(members.textOrEmpty("subject"))
                .period(members.or("period", FormShape.PERIOD, Period.UNSPECIFIED))
                .validity(members.or("validity", FormShape.VALIDITY, Validity.ALWAYS))
                .completeness(members.or("completeness", FormShape.COMPLETENESS, Completeness.COMPLETE));
        members.optional("source", FormShape.SOURCE).ifPresent(list::source);
        return list.provenance(FigureShape.notes(members))
                .blanks(members.list("blanks", FormShape.BLANK))
                .header(members.list("header", LayoutShape.FIELD))
                .columns(members.list("columns", COLUMN))
                .items(members.list("items", ITEM))
                .footer(members.list("footer", LayoutShape.FIELD))
                .notes(members.list("notes", Shapes.TEXT))
                .prose(members.list("prose", Shapes.TEXT))
                .examples(members.list("examples", Shape.object(example -> example(id, example))))
                .build();
    }

    private static ChecklistItem item(ObjectReader members) {
        String id = members.text("id");
        ChecklistItem.Builder item = ChecklistItem.builder(id, members.text("text"))
                .no(members.textOrEmpty("no"))
                .group(members.textOrEmpty("group"))
                .cells(members.map("cells", Shapes.TEXT))
                .answer(members.or("answer", Shapes.name(LayoutShape.FIELD_TYPES), FormField.Type.TEXT))
                .unit(members.textOrEmpty("unit"))
                .condition(members.textOrEmpty("condition"))
                .records(members.list("records", Shapes.TEXT))
                .follows(members.list("follows", RecordFormShape.FOLLOW))
                .provenance(FigureShape.notes(members));
        members.optional("share", FigureShape.FIGURE).ifPresent(item::share);
        return item.build();
    }

    private static ChecklistExample example(String form, ObjectReader members) {
        return new ChecklistExample(
                members.text("title"),
                RecordFormShape.appraisal(form, members, members.list("notApplicable", Shapes.TEXT)),
                members.map("records", FILLING),
                members.or("done", COUNT, 0),
                members.or("applicable", COUNT, 0),
                members.flag("complete"),
                members.list("open", Shapes.TEXT),
                members.list("follows", Shapes.TEXT),
                members.list("problems", Shapes.TEXT));
    }

    private static Filling filling(ObjectReader members) {
        int filled = members.required("filled", COUNT);
        int counted = members.required("counted", COUNT);
        List<String> missing = members.list("missing", Shapes.TEXT);
        if (filled > counted) {
            members.report(ProblemCode.KH2024, "found", filled, "min", 0, "max", counted);
        }
        return new Filling(Math.min(filled, counted), counted, missing);
    }
}
