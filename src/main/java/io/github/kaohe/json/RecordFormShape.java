package io.github.kaohe.json;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.FieldGroup;
import io.github.kaohe.model.Follow;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Period;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.model.RecordExample;
import io.github.kaohe.model.RecordField;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.model.RecordOption;
import io.github.kaohe.model.Validity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The whole definition of a record form. */
final class RecordFormShape {
    static final Shape<RecordForm> RECORD_FORM = (value, faults) -> DefinitionShape.only(
            value,
            faults,
            List.of(DefinitionShape.RECORD_FORM),
            List.of(DefinitionShape.RECORD_FORM),
            RecordForm.builder("", "").build(),
            RecordFormShape::form);

    /** What happens at an answer. */
    static final Shape<Follow> FOLLOW =
            Shape.object(members -> new Follow(members.text("answer"), members.text("text")));

    private static final Shape<RecordField> FIELD = Shape.object(RecordFormShape::field);
    private static final Shape<FieldGroup> GROUP = Shape.object(RecordFormShape::group);

    private static final Shape<RecordOption.Merge> MERGE =
            Shape.object(members -> new RecordOption.Merge(field(members), members.list("replaces", Shapes.TEXT)));
    private static final Shape<RecordOption.Choice> CHOICE = Shape.object(members ->
            new RecordOption.Choice(members.text("id"), members.text("title"), members.list("merges", MERGE)));
    private static final Shape<RecordOption> OPTION = Shape.object(
            members -> new RecordOption(members.text("id"), members.text("title"), members.list("choices", CHOICE)));

    private RecordFormShape() {}

    static RecordForm form(ObjectReader members) {
        members.optional("$schema", Shapes.TEXT);
        members.required("type", Shapes.TEXT);
        String id = members.text("id");
        RecordForm.Builder form = RecordForm.builder(id, members.text("title"))
                .version(members.or("version", Shapes.TEXT, ScorecardShape.FIRST_VERSION))
                .subject(members.textOrEmpty("subject"))
                .period(members.or("period", FormShape.PERIOD, Period.UNSPECIFIED))
                .validity(members.or("validity", FormShape.VALIDITY, Validity.ALWAYS))
                .completeness(members.or("completeness", FormShape.COMPLETENESS, Completeness.COMPLETE));
        members.optional("source", FormShape.SOURCE).ifPresent(form::source);
        form.provenance(FigureShape.notes(members));
        members.optional("completeShare", FigureShape.FIGURE).ifPresent(form::completeShare);
        return form.blanks(members.list("blanks", FormShape.BLANK))
                .groups(members.list("groups", GROUP))
                .notes(members.list("notes", Shapes.TEXT))
                .prose(members.list("prose", Shapes.TEXT))
                .options(members.list("options", OPTION))
                .examples(members.list("examples", Shape.object(example -> example(id, example))))
                .build();
    }

    private static FieldGroup group(ObjectReader members) {
        return new FieldGroup(
                members.text("id"),
                members.textOrEmpty("title"),
                members.or("counted", Shapes.TRUTH, true),
                members.list("fields", FIELD));
    }

    private static RecordField field(ObjectReader members) {
        FormField field = LayoutShape.field(members);
        return new RecordField(
                field, members.textOrEmpty("hint"), members.list("follows", FOLLOW), FigureShape.notes(members));
    }

    private static RecordExample example(String form, ObjectReader members) {
        return new RecordExample(
                members.text("title"),
                members.map("options", Shapes.TEXT),
                appraisal(form, members, List.of()),
                members.list("required", Shapes.TEXT),
                members.optional("share", Shapes.NUMBER),
                members.flag("complete"),
                members.list("missing", Shapes.TEXT),
                members.list("follows", Shapes.TEXT),
                members.list("problems", Shapes.TEXT));
    }

    /** {@return what is filled into a form that nobody scores} */
    static Appraisal appraisal(String form, ObjectReader members, List<String> notApplicable) {
        return new Appraisal(
                form,
                members.map("fields", Shapes.TEXT),
                members.map("blanks", Shapes.NUMBER),
                new RaterSheet(members.map("values", AppraisalShape::observation), Map.of()),
                new LinkedHashSet<>(notApplicable),
                Map.of());
    }
}
