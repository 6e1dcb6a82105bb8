package io.github.kaohe.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kaohe.model.Definition;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.scoring.Examples;
import io.github.kaohe.validation.DefinitionRules;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Definitions that are as large as a text may be, each in another respect. The program reads, checks and writes them, in a
 * virtual machine of its own with little memory, and prints what each gave.
 */
final class HostileDefinitions {
    private static final int MOST = 1 << 20;
    private static final String HEAD =
            "{\"type\":\"scorecard\",\"id\":\"a\",\"title\":\"t\",\"version\":\"1\",\"fullMarks\":100";

    private HostileDefinitions() {}

    static Map<String, Supplier<String>> cases() {
        Map<String, Supplier<String>> cases = new LinkedHashMap<>();
        cases.put("indicators", () -> children(i -> indicator(i, "")));
        cases.put("indicators-of-one-id", () -> children(i -> indicator(1, "")));
        cases.put("empty-indicators", () -> children(i -> "{\"type\":\"indicator\"}"));
        cases.put("unknown-keys", () -> full(HEAD, i -> "\"k" + i + "\":1", "}"));
        cases.put("equal-keys", () -> full(HEAD, i -> "\"title\":\"t\"", "}"));
        cases.put("too-many-values", () -> HEAD + ",\"notes\":[" + "1,".repeat(500_000) + "1]}");
        cases.put("notes", () -> full(HEAD + ",\"notes\":[\"\"", i -> "\"\"", "]}"));
        cases.put("nested-arrays", () -> HEAD + ",\"notes\":" + "[".repeat(MOST - 200));
        cases.put("nested-objects", () -> HEAD + ",\"layout\":" + "{\"a\":".repeat(200_000));
        cases.put(
                "deep-sections",
                () -> HEAD + ",\"children\":"
                        + "[{\"type\":\"section\",\"id\":\"s\",\"points\":100,\"children\":".repeat(100) + "[]"
                        + "}]".repeat(100) + "}");
        cases.put("long-number", () -> HEAD.replace("100", "9".repeat(MOST - 200)) + "}");
        cases.put("numbers", () -> full(HEAD + ",\"notes\":[1e9", i -> "1e999999999", "]}"));
        cases.put(
                "criteria",
                () -> children(i -> indicator(i, ",\"read\":true,\"criteria\":\"" + "每迟到1次扣1分;".repeat(700) + "\"")));
        cases.put(
                "criteria-of-digits",
                () -> children(i -> indicator(i, ",\"read\":true,\"criteria\":\"" + "9".repeat(19_000) + "\"")));
        cases.put(
                "criteria-of-brackets",
                () -> children(i -> indicator(i, ",\"read\":true,\"criteria\":\"" + "(".repeat(19_000) + "\"")));
        cases.put(
                "criteria-of-blanks",
                () -> children(i -> indicator(i, ",\"criteria\":\"" + "{a}${1+1}%s".repeat(1_500) + "\"")));
        cases.put(
                "measures",
                () -> inOneIndicator("measures", i -> "{\"id\":\"m" + i + "\",\"type\":\"count\"}", "]}]}"));
        cases.put(
                "bands",
                () -> inOneIndicator(
                        "measures\":[{\"id\":\"m\",\"type\":\"percent\"}],\"basis\":{\"type\":\"bands\",\"bands",
                        i -> "{\"atLeast\":" + i + ",\"below\":" + (i + 2) + ",\"points\":1}",
                        "]}}]}"));
        cases.put(
                "adjustments",
                () -> inOneIndicator(
                        "measures\":[{\"id\":\"m\",\"type\":\"count\"}],\"adjustments",
                        i -> "{\"type\":\"per-occurrence\",\"deduct\":1}",
                        "]}]}"));
        cases.put(
                "overrides",
                () -> inOneIndicator(
                        "measures\":[{\"id\":\"m\",\"type\":\"count\"}],\"overrides",
                        i -> "{\"type\":\"becomes\",\"when\":{\"above\":" + i + "},\"score\":0}",
                        "]}]}"));
        cases.put(
                "grades",
                () -> full(
                        HEAD + ",\"grades\":[{\"label\":\"g\",\"from\":0}",
                        i -> "{\"label\":\"g\",\"from\":" + i + "}",
                        "]}"));
        cases.put(
                "raters",
                () -> full(
                        HEAD + ",\"raters\":[{\"id\":\"r\",\"title\":\"r\",\"weight\":1}",
                        i -> "{\"id\":\"r" + i + "\",\"title\":\"r\",\"weight\":1}",
                        "]}"));
        cases.put(
                "blanks",
                () -> full(
                        HEAD + ",\"blanks\":[{\"name\":\"b\",\"title\":\"b\"}",
                        i -> "{\"name\":\"b" + i + "\",\"title\":\"b\"}",
                        "]}"));
        cases.put("scales", () -> full(HEAD + ",\"scales\":{\"s\":[\"a\"]", i -> "\"s" + i + "\":[\"a\"]", "}}"));
        cases.put("one-scale-for-many", HostileDefinitions::oneScale);
        cases.put("unknown-scales-among-many", HostileDefinitions::unknownScales);
        cases.put(
                "options",
                () -> full(
                        HEAD + ",\"options\":[{\"id\":\"o\",\"title\":\"o\"}",
                        i -> "{\"id\":\"o" + i + "\",\"title\":\"o\",\"choices\":[]}",
                        "]}"));
        cases.put("choices-of-everything", () -> choices(2_000, 4_000));
        cases.put("choices-of-one-large-node", () -> choices(3_000, 12_000));
        cases.put("choices-that-change-nothing", HostileDefinitions::smallChoices);
        cases.put("examples", () -> full(HEAD + ",\"examples\":[{\"title\":\"e\"}", i -> "{\"title\":\"e\"}", "]}"));
        cases.put("fields", () -> full(HEAD + ",\"header\":[{\"title\":\"e\"}", i -> "{\"title\":\"e\"}", "]}"));
        return cases;
    }

    private static String indicator(int i, String more) {
        return "{\"type\":\"indicator\",\"id\":\"i" + i + "\",\"title\":\"t" + i + "\",\"points\":1" + more + "}";
    }

    private static String children(IntFunction<String> child) {
        return full(HEAD + ",\"children\":[" + child.apply(0), child, "]}");
    }

    private static String inOneIndicator(String list, IntFunction<String> item, String end) {
        return full(
                HEAD + ",\"children\":[{\"type\":\"indicator\",\"id\":\"x\",\"title\":\"x\",\"points\":100,\"" + list
                        + "\":[" + item.apply(0),
                item,
                end);
    }

    /** As many items, alike in shape, as there is room for in bytes and in values. */
    private static String full(String start, IntFunction<String> item, String end) {
        StringBuilder text = new StringBuilder(start);
        int bytes = start.getBytes(StandardCharsets.UTF_8).length + end.length();
        int values = values(start + end);
        int each = values(start + "," + item.apply(1) + end) - values;
        for (int i = 1; ; i++) {
            values += each;
            String next = "," + item.apply(i);
            bytes += next.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST || values > TextParser.MOST_VALUES) {
                return text.append(end).toString();
            }
            text.append(next);
        }
    }

    private static int values(String text) {
        try {
            return values(new ObjectMapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static int values(JsonNode value) {
        int values = 1;
        for (JsonNode each : value) {
            values += values(each);
        }
        return values;
    }

    private static String oneScale() {
        String scale = IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"label\":\"" + i + "\",\"points\":" + i % 100 + "}")
                .collect(Collectors.joining(",", "[", "]"));
        return full(
                HEAD + ",\"scales\":{\"s\":" + scale + "},\"children\":[" + indicator(0, ""),
                i -> indicator(
                        i,
                        ",\"measures\":[{\"id\":\"m\",\"type\":\"label\"}],\"basis\":{\"type\":\"rated\",\"scale\":\"s\"}"),
                "]}");
    }

    private static String unknownScales() {
        String declared = IntStream.range(0, 10_000)
                .mapToObj(i -> "\"scale-of-a-long-name-" + i + "\":[{\"label\":\"a\"}]")
                .collect(Collectors.joining(","));
        String named = IntStream.range(0, 600)
                .mapToObj(
                        i -> indicator(
                                i,
                                ",\"measures\":[{\"id\":\"m\",\"type\":\"label\"}],\"basis\":{\"type\":\"rated\",\"scale\":\"x\"}"))
                .collect(Collectors.joining(","));
        return HEAD + ",\"scales\":{" + declared + "},\"children\":[" + named + "]}";
    }

    private static String choices(int nodes, int times) {
        String section =
                IntStream.range(0, nodes).mapToObj(i -> indicator(i, "")).collect(Collectors.joining(","));
        String named = IntStream.range(0, times).mapToObj(i -> "{\"id\":\"s\"}").collect(Collectors.joining(","));
        return HEAD + ",\"children\":[{\"type\":\"section\",\"id\":\"s\",\"title\":\"s\",\"points\":100,\"children\":["
                + section
                + "]}],\"options\":[{\"id\":\"o\",\"title\":\"o\",\"choices\":[{\"id\":\"c\",\"title\":\"c\"},"
                + "{\"id\":\"d\",\"title\":\"d\",\"nodes\":[" + named + "]}]}]}";
    }

    private static String smallChoices() {
        String section =
                IntStream.range(0, 4_000).mapToObj(i -> indicator(i, "")).collect(Collectors.joining(","));
        return full(
                HEAD + ",\"children\":[" + section + "],\"options\":[{\"id\":\"o\",\"title\":\"o\",\"choices\":["
                        + "{\"id\":\"c\",\"title\":\"c\"}",
                i -> "{\"id\":\"c" + i + "\",\"title\":\"c\",\"floor\":1}",
                "]}]}");
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        cases().forEach((name, made) -> {
            String text = made.get();
            long start = threads.getCurrentThreadCpuTime();
            String outcome;
            try {
                outcome = outcome(text);
            } catch (Throwable e) {
                outcome = "UNTYPED " + e;
            }
            out.println(String.join(
                    "\t", name, outcome, Long.toString((threads.getCurrentThreadCpuTime() - start) / 1_000_000)));
        });
    }

    private static String outcome(String text) {
        try {
            Definition definition = Definitions.parseAny("hostile.json", text);
            List<Problem> problems = DefinitionRules.check(definition);
            Definitions.digest(definition);
            Definitions.write(definition);
            if (Problem.anyError(problems)) {
                return "unsound " + told(problems);
            }
            Examples.verify(definition);
            return "sound";
        } catch (ProblemException e) {
            return "refused " + told(e.problems());
        }
    }

    private static String told(List<Problem> problems) {
        problems.forEach(problem -> problem.line(Locale.CHINESE));
        return problems.stream()
                .map(problem -> problem.code().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
