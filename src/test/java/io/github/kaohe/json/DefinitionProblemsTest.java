package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DefinitionProblemsTest {

    @Test
    void all_faults_are_reported_at_once_in_the_order_of_the_text() {
        String text = """
                {
                  "type": "scorecard",
                  "title": "BD每月绩效考核表",
                  "fullMarks": "100",
                  "fullmarks": 100,
                  "period": {"cycle": "monthly"},
                  "children": [
                    {"type": "indicator", "id": "visits", "pionts": 40, "basis": {"type": "judged"}},
                    {"type": "section", "id": "s", "id": "t", "children": [{"type": "bands"}]},
                    null
                  ]
                }
                """;

        assertThat(lines(text, Locale.CHINESE))
                .containsExactly(
                        "KH2006 bd.json:1:1: 缺少键\"id\"。请补上。",
                        "KH2015 bd.json:4:16 fullMarks: 这里应为数字,而写的是\"100\"。"
                                + "请填写数字(例如 15)、{\"blank\": \"空白名\"} 或 {\"value\": 15, \"reconstructed\": \"理由\"}。",
                        "KH2003 bd.json:5:3 fullmarks: 不认识的键\"fullmarks\"。是否应为\"fullMarks\"?",
                        "KH2008 bd.json:6:23 period.cycle: 不认识的名称\"monthly\"。"
                                + "可用: month、quarter、half-year、year、unspecified。",
                        "KH2003 bd.json:8:43 children[0].pionts: 不认识的键\"pionts\"。是否应为\"points\"?",
                        "KH2027 bd.json:8:66 children[0].basis: 缺少键\"measure\"。只有指标恰有一个计量项时才可省略。",
                        "KH2005 bd.json:9:36 children[1].id: 键\"id\"重复,第一次在第9行。请只保留一个。",
                        "KH2008 bd.json:9:69 children[1].children[0].type: 不认识的名称\"bands\"。可用: section、indicator。",
                        "KH2007 bd.json:10:5 children[2]: 值不能为null。没有值时请删去整个键。");
    }

    @Test
    void faults_read_well_in_english() {
        assertThat(lines("{\"type\": \"scorecard\", \"id\": \"a\", \"titel\": \"t\"}", Locale.ENGLISH))
                .containsExactly(
                        "KH2006 bd.json:1:1: The key \"title\" is missing. Add it.",
                        "KH2003 bd.json:1:34 titel: Unknown key \"titel\". Did you mean \"title\"?");
    }

    @ParameterizedTest
    @CsvSource({"ledger", "Scorecard", "''"})
    void other_definitions_are_named_as_such(String type) {
        assertThat(problems("{\"type\": \"" + type + "\", \"rows\": []}"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.KH2026);
                    assertThat(problem.arguments()).containsEntry("found", type);
                });
    }

    /** Rules of an indicator, what is wrong with them, and where. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `"basis": {"type": "bands", "bands": [{"atLeast": 1, "above": 2, "points": 1}]}` | KH2022 | basis.bands[0]
            `"basis": {"type": "bands", "bands": [{"atLeast": 1}]}`                          | KH2006 | basis.bands[0]
            `"basis": {"type": "bands", "bands": [{"points": [1]}]}`                         | KH2023 | basis.bands[0].points
            `"basis": {"type": "bands", "bands": [{"points": "all"}]}`                       | KH2016 | basis.bands[0].points
            `"basis": {"type": "rated", "scale": "nowhere"}`                                 | KH2028 | basis.scale
            `"basis": {"type": "rated", "scale": 5}`                                         | KH2019 | basis.scale
            `"basis": {"type": "proportional", "target": {"measure": "m", "value": 1}}`      | KH2004 | basis.target.value
            `"basis": {"type": "per-unit", "points": 1, "rounding": "WHOLE"}`                | KH2008 | basis.rounding
            `"adjustments": [{"type": "per-occurrence"}]`                                    | KH2021 | adjustments[0]
            `"adjustments": [{"type": "per-occurrence", "deduct": 1, "add": 2}]`             | KH2022 | adjustments[0]
            `"adjustments": [{"type": "per-occurrence", "points": 1}]`                       | KH2021 | adjustments[0]
            `"adjustments": [{"type": "ladder", "deduct": 5}]`                               | KH2013 | adjustments[0].deduct
            `"adjustments": [{"type": "conditional", "when": {"below": 1, "above": 2}, "deduct": 1}]` | KH2022 | adjustments[0].when
            `"adjustments": [{"type": "conditional", "when": {"is": "yes"}, "deduct": 1}]`   | KH2012 | adjustments[0].when.is
            `"adjustments": [{"type": "conditional", "when": {"measure": "m"}, "deduct": 1}]` | KH2021 | adjustments[0].when
            `"overrides": [{"type": "becomes", "when": {"all": [{"is": true}], "measure": "m"}, "score": 0}]` | KH2004 | overrides[0].when.measure
            `"floor": "nothing"`                                                             | KH2017 | floor
            `"notApplicable": "refused"`                                                     | KH2008 | notApplicable
            `"points": {"blank": "b", "value": 3}`                                           | KH2022 | points
            """)
    void faults_of_rules(String member, ProblemCode code, String path) {
        String text =
                "{\"type\": \"scorecard\", \"id\": \"a\", \"title\": \"t\", \"children\": [{\"type\": \"indicator\","
                        + " \"id\": \"i\", \"measures\": [{\"id\": \"m\", \"type\": \"count\"}], " + member + "}]}";

        assertThat(problems(text)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place().text()).endsWith(" children[0]." + path);
        });
    }

    @Test
    void a_veto_must_name_its_measure() {
        String text =
                "{\"type\": \"scorecard\", \"id\": \"a\", \"title\": \"t\", \"measures\": [{\"id\": \"m\", \"title\":"
                        + " \"t\", \"type\": \"yes-no\"}], \"vetoes\": [{\"id\": \"v\", \"when\": {\"is\": true}}]}";

        assertThat(problems(text)).extracting(Problem::code).containsExactly(ProblemCode.KH2027);
    }

    @Test
    void places_name_no_file_where_there_is_none() {
        ProblemException failure =
                catchThrowableOfType(ProblemException.class, () -> Definitions.parse("", "{\"type\": \"policy\"}"));

        assertThat(failure.problems().get(0).place().text()).isEqualTo("1:10 type");
    }

    static List<ProblemCode> codesOfJson() {
        return Arrays.stream(ProblemCode.values())
                .filter(code -> code.name().startsWith("KH2"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codesOfJson")
    void every_code_has_words_in_both_languages(ProblemCode code) {
        Problem problem = Problem.of(code, Place.ROOT);

        assertThat(problem.message(Locale.CHINESE)).isNotBlank();
        assertThat(problem.message(Locale.ENGLISH)).isNotBlank().isNotEqualTo(problem.message(Locale.CHINESE));
    }

    private static List<String> lines(String text, Locale locale) {
        return problems(text).stream().map(problem -> problem.line(locale)).toList();
    }

    private static List<Problem> problems(String text) {
        return catchThrowableOfType(ProblemException.class, () -> Definitions.parse("bd.json", text))
                .problems();
    }
}
