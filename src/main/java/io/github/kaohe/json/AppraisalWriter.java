package io.github.kaohe.json;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Example;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.RaterSheet;
import java.util.List;
import java.util.Map;

/** Writes what was observed, and examples of it. */
final class AppraisalWriter {
    private AppraisalWriter() {}

    static JsonObject appraisal(Appraisal appraisal) {
        JsonObject written = JsonObject.block()
                .text("form", appraisal.form())
                .objectIfAny("fields", free(appraisal.fields()))
                .objectIfAny("blanks", free(appraisal.blanks()));
        return observed(written, appraisal);
    }

    static JsonObject example(Example example) {
        Appraisal appraisal = example.appraisal();
        JsonObject written = JsonObject.block()
                .text("title", example.title())
                .objectIfAny("options", free(example.options()))
                .objectIfAny("blanks", free(appraisal.blanks()))
                .objectIfAny("fields", free(appraisal.fields()));
        return observed(written, appraisal)
                .objectIfAny("lines", free(example.lines()))
                .ifPresent("total", example.total())
                .ifPresent("grade", example.grade())
                .ifPresent("payout", example.payout())
                .listIfAny("problems", example.problems());
    }

    /** {@return what is filled into a form that nobody scores} */
    static JsonObject filled(JsonObject written, Appraisal appraisal) {
        JsonObject values = JsonObject.free();
        appraisal.shared().values().forEach((key, value) -> values.put(key, observation(value)));
        return written.objectIfAny("blanks", free(appraisal.blanks()))
                .objectIfAny("fields", free(appraisal.fields()))
                .objectIfAny("values", values);
    }

    private static JsonObject observed(JsonObject written, Appraisal appraisal) {
        sheet(written, appraisal.shared());
        JsonObject raters = JsonObject.free();
        appraisal.raters().forEach((rater, sheets) -> raters.put(rater, sheets(sheets)));
        return written.listIfAny("notApplicable", List.copyOf(appraisal.notApplicable()))
                .objectIfAny("raters", raters);
    }

    private static Object sheets(List<RaterSheet> sheets) {
        List<JsonObject> written =
                sheets.stream().map(sheet -> sheet(JsonObject.leaf(), sheet)).toList();
        return written.size() == 1 ? written.get(0) : written;
    }

    private static JsonObject sheet(JsonObject written, RaterSheet sheet) {
        JsonObject values = JsonObject.free();
        sheet.values().forEach((key, value) -> values.put(key, observation(value)));
        return written.objectIfAny("values", values).objectIfAny("awarded", free(sheet.awarded()));
    }

    static JsonObject free(Map<String, ?> entries) {
        JsonObject written = JsonObject.free();
        entries.forEach(written::put);
        return written;
    }

    private static Object observation(Observation observation) {
        if (observation instanceof Observation.Amount amount) {
            return amount.value();
        } else if (observation instanceof Observation.Rated rated) {
            return rated.label();
        } else if (observation instanceof Observation.Answer answer) {
            return answer.yes();
        } else if (observation instanceof Observation.Responses responses) {
            return responses.values();
        } else if (observation instanceof Observation.Ratio ratio) {
            return JsonObject.leaf().number("actual", ratio.actual()).number("base", ratio.base());
        }
        Observation.RatedScore rated = (Observation.RatedScore) observation;
        return JsonObject.leaf().text("label", rated.label()).number("score", rated.score());
    }
}
