package io.github.kaohe.policy;

import io.github.kaohe.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What follows from a policy, as JSON text.
 *
 * <p>The keys {@code policy}, {@code version}, {@code title}, {@code lines}, {@code money}, {@code idle} and
 * {@code problems} are always there. A line has {@code rule}, {@code title}, {@code who}, {@code period}, {@code kind}
 * ({@code money}, {@code score}, {@code place}, {@code number}, {@code finding}, {@code duty}), {@code amount} (or null),
 * {@code label}, {@code due} (or null) and {@code text} in Chinese. {@code money} holds what each one gets or owes in all.
 */
public final class PolicyReports {
    private PolicyReports() {}

    /**
     * {@return a report as JSON text}
     *
     * @param report the report
     */
    public static String write(PolicyReport report) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("policy", report.policy());
        written.put("version", report.version());
        written.put("title", report.title());
        written.put("lines", report.lines().stream().map(PolicyReports::line).toList());
        written.put("money", report.money());
        written.put("idle", report.idle());
        written.put("problems", report.problems());
        return JsonText.write(written);
    }

    private static Map<String, Object> line(PolicyLine line) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("rule", line.rule());
        written.put("title", line.title());
        written.put("who", line.who());
        written.put("period", line.period());
        written.put("kind", line.kind().name().toLowerCase(Locale.ROOT));
        written.put("amount", line.amount());
        written.put("label", line.label());
        written.put("due", Optional.of(line.dueText()).filter(due -> !due.isEmpty()));
        written.put("text", line.text(Locale.CHINESE));
        return written;
    }
}
