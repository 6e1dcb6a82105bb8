package io.github.kaohe.json;

import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.FieldGroup;
import io.github.kaohe.model.Follow;
import io.github.kaohe.model.Period;
import io.github.kaohe.model.RecordExample;
import io.github.kaohe.model.RecordField;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.model.RecordOption;
import io.github.kaohe.model.Validity;
import java.util.List;

/** Writes the whole definition of a record form. */
final class RecordFormWriter {
    private RecordFormWriter() {}

    static JsonObject form(RecordForm form) {
        return foot(
                        head(DefinitionShape.RECORD_FORM, form)
                                .ifPresent("completeShare", FigureWriter.figure(form.completeShare()))
                                .listIfAny(
                                        "blanks",
                                        form.blanks().stream()
                                                .map(FormWriter::blank)
                                                .toList())
                                .listIfAny(
                                        "groups",
                                        form.groups().stream()
                                                .map(RecordFormWriter::group)
                                                .toList()),
                        form)
                .listIfAny(
                        "options",
                        form.options().stream().map(RecordFormWriter::option).toList())
                .listIfAny(
                        "examples",
                        form.examples().stream().map(RecordFormWriter::example).toList());
    }

    /** {@return what every form that is not scored says of itself} */
    static JsonObject head(String type, Definition form) {
        return JsonObject.block()
                .text("type", type)
                .text("id", form.id())
                .text("title", form.title())
                .text("version", form.version())
                .textIfAny("subject", form.subject())
                .unlessUsual("period", form.period(), Period.UNSPECIFIED, FormWriter::period)
                .unlessUsual("validity", form.validity(), Validity.ALWAYS, FormWriter::validity)
                .unlessUsual("completeness", form.completeness(), Completeness.COMPLETE, FormWriter::completeness)
                .ifPresent("source", form.source().map(FormWriter::source))
                .objectIfAny("provenance", FigureWriter.notes(form.provenance()));
    }

    static JsonObject foot(JsonObject written, Definition form) {
        return written.listIfAny("notes", form.notes()).listIfAny("prose", form.prose());
    }

    static List<JsonObject> follows(List<Follow> follows) {
        return follows.stream()
                .map(follow -> JsonObject.leaf().text("answer", follow.answer()).text("text", follow.text()))
                .toList();
    }

    private static JsonObject group(FieldGroup group) {
        return JsonObject.block()
                .text("id", group.id())
                .textIfAny("title", group.title())
                .unlessUsual("counted", group.counted(), true, counted -> counted)
                .listIfAny(
                        "fields",
                        group.fields().stream().map(RecordFormWriter::field).toList());
    }

    private static JsonObject option(RecordOption option) {
        return JsonObject.block()
                .text("id", option.id())
                .text("title", option.title())
                .listIfAny(
                        "choices",
                        option.choices().stream().map(RecordFormWriter::choice).toList());
    }

    private static JsonObject choice(RecordOption.Choice choice) {
        JsonObject written = choice.merges().isEmpty() ? JsonObject.leaf() : JsonObject.block();
        return written.text("id", choice.id())
                .text("title", choice.title())
                .listIfAny(
                        "merges",
                        choice.merges().stream()
                                .map(merge -> field(merge.field()).put("replaces", merge.replaces()))
                                .toList());
    }

    private static JsonObject field(RecordField each) {
        return LayoutWriter.field(each.field())
                .textIfAny("hint", each.hint())
                .listIfAny("follows", follows(each.follows()))
                .objectIfAny("provenance", FigureWriter.notes(each.provenance()));
    }

    private static JsonObject example(RecordExample example) {
        JsonObject written = JsonObject.block()
                .text("title", example.title())
                .objectIfAny("options", AppraisalWriter.free(example.options()))
                .listIfAny("required", example.required());
        return AppraisalWriter.filled(written, example.appraisal())
                .ifPresent("share", example.share())
                .put("complete", example.complete())
                .listIfAny("missing", example.missing())
                .listIfAny("follows", example.follows())
                .listIfAny("problems", example.problems());
    }
}
