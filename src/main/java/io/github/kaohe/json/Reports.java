package io.github.kaohe.json;

import io.github.kaohe.scoring.Phrase;
import io.github.kaohe.scoring.RuleOutcome;
import io.github.kaohe.scoring.ScoreLine;
import io.github.kaohe.scoring.ScoreReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Explained scores as JSON text.
 *
 * <p>The keys {@code form}, {@code version}, {@code digest}, {@code total}, {@code fullMarks}, {@code grade},
 * {@code lines}, {@code vetoes}, {@code losses}, {@code assumptions} and {@code problems} are always there; {@code total},
 * {@code fullMarks} and {@code grade} are null where there is none; {@code payment} with {@code title}, {@code amount} and
 * {@code text} stands there where the total pays something. A line always has {@code id}, {@code title},
 * {@code kind}, {@code points}, {@code score} (either may be null), {@code origin}, {@code text} and {@code rules}, and has
 * {@code no}, {@code outOf}, {@code raw}, {@code label} and {@code raters} where they say something. Texts are in Chinese;
 * problems carry both languages. Numbers are plain decimals.
 */
public final class Reports {
    private static final Names<ScoreLine.Kind> KINDS = Names.of(ScoreLine.Kind.class);
    private static final Names<ScoreLine.Origin> ORIGINS = Names.of(ScoreLine.Origin.class);

    private Reports() {}

    /**
     * {@return a report as JSON text}
     *
     * @param report the report
     * @param digest digest of the definition it was scored with, see {@link Definitions#digest}
     */
    public static String write(ScoreReport report, String digest) {
        return write(report, digest, Map.of());
    }

    /**
     * {@return a report as JSON text that ends with the fields of the form that was scored, if there are any}
     *
     * @param report the report
     * @param digest digest of the definition it was scored with, see {@link Definitions#digest}
     * @param fields what stands in the fields of the form, such as the name of who was appraised
     */
    public static String write(ScoreReport report, String digest, Map<String, String> fields) {
        return write(report, digest, fields, "");
    }

    /**
     * {@return a report as JSON text that ends with the fields of the form that was scored, and where it was}
     *
     * @param report the report
     * @param digest digest of the definition it was scored with, see {@link Definitions#digest}
     * @param fields what stands in the fields of the form, such as the name of who was appraised
     * @param where  the sheet, or the row of a sheet, that the form was read from; left out if it is empty
     */
    public static String write(ScoreReport report, String digest, Map<String, String> fields, String where) {
        JsonObject named = JsonObject.free();
        fields.forEach(named::text);
        JsonObject written = JsonObject.block()
                .text("form", report.form())
                .text("version", report.version())
                .text("digest", digest)
                .orNull("total", report.total())
                .orNull("fullMarks", report.fullMarks())
                .orNull("grade", report.grade())
                .ifPresent("payment", report.payment().map(Reports::payment))
                .put("lines", report.lines().stream().map(Reports::line).toList())
                .put("vetoes", texts(report.vetoes()))
                .put("losses", report.losses().stream().map(Reports::loss).toList())
                .put("assumptions", texts(report.assumptions()))
                .put("problems", Problems.list(report.problems()))
                .objectIfAny("fields", named)
                .textIfAny("where", where);
        return JsonPrinter.pretty(written);
    }

    private static JsonObject payment(ScoreReport.Payment payment) {
        return JsonObject.leaf()
                .text("title", payment.title())
                .number("amount", payment.amount())
                .text("text", payment.explanation().text(Locale.CHINESE));
    }

    private static JsonObject line(ScoreLine line) {
        return JsonObject.block()
                .text("id", line.id())
                .textIfAny("no", line.no())
                .text("title", line.title())
                .text("kind", KINDS.of(line.kind()))
                .orNull("points", line.points())
                .ifPresent("outOf", line.outOf())
                .ifPresent("raw", line.raw())
                .orNull("score", line.score())
                .ifPresent("label", line.label())
                .text("origin", ORIGINS.of(line.origin()))
                .text("text", line.text(Locale.CHINESE))
                .put("rules", line.rules().stream().map(Reports::rule).toList())
                .listIfAny("raters", line.raters().stream().map(Reports::rater).toList());
    }

    private static JsonObject rule(RuleOutcome rule) {
        return JsonObject.leaf()
                .text("text", rule.text(Locale.CHINESE))
                .put("applied", rule.applied())
                .number("effect", rule.effect());
    }

    private static JsonObject rater(ScoreLine.RaterScore rater) {
        return JsonObject.leaf()
                .text("rater", rater.rater())
                .text("title", rater.title())
                .ifPresent("weight", rater.weight())
                .ifPresent("raw", rater.raw());
    }

    private static JsonObject loss(ScoreReport.Loss loss) {
        return JsonObject.leaf()
                .text("id", loss.id())
                .text("title", loss.title())
                .number("points", loss.points());
    }

    private static List<String> texts(List<Phrase> phrases) {
        return phrases.stream().map(phrase -> phrase.text(Locale.CHINESE)).toList();
    }
}
