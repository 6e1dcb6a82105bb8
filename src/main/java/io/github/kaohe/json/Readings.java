package io.github.kaohe.json;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.problem.Problem;
import java.util.List;

/** What was read from a filled form, or why nothing could be done, as JSON text. */
public final class Readings {
    private Readings() {}

    /**
     * {@return an object with {@code appraisal} and {@code problems}}
     *
     * @param appraisal what was understood
     * @param problems  what was not
     */
    public static String write(Appraisal appraisal, List<Problem> problems) {
        return write("", appraisal, problems);
    }

    /**
     * {@return an object with {@code where}, {@code appraisal} and {@code problems}}
     *
     * @param where     the sheet, or the row of a sheet, that it was read from; left out if it is empty
     * @param appraisal what was understood
     * @param problems  what was not
     */
    public static String write(String where, Appraisal appraisal, List<Problem> problems) {
        return JsonPrinter.pretty(JsonObject.block()
                .textIfAny("where", where)
                .put("appraisal", AppraisalWriter.appraisal(appraisal))
                .put("problems", Problems.list(problems)));
    }

    /**
     * {@return an object with {@code problems} alone, where there is no result}
     *
     * @param problems why there is none
     */
    public static String failed(List<Problem> problems) {
        return JsonPrinter.pretty(JsonObject.block().put("problems", Problems.list(problems)));
    }
}
