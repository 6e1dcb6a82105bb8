package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.ScorecardArbitraries;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.scoring.Scorer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final Scorecard CARD = Definitions.parse("", """
            {"type": "scorecard", "id": "clerk", "title": "文员", "version": "3", "children": [
              {"type": "indicator", "id": "late", "no": "1", "title": "迟到", "points": 60,
               "measures": [{"id": "n", "type": "count", "unit": "次"}],
               "adjustments": [{"type": "per-occurrence", "deduct": 2.5}]},
              {"type": "indicator", "id": "manner", "title": "态度", "points": 40, "outOf": 10,
               "measures": [{"id": "r", "type": "label"}],
               "basis": {"type": "rated", "scale": [{"label": "优", "points": "full"}, {"label": "差", "points": 5}]}}],
             "grades": [{"label": "优秀", "from": 90}, {"label": "其他"}]}""");

    @Test
    void a_report_has_the_keys_scripts_rely_on() throws JsonProcessingException {
        JsonNode report =
                write(Appraisal.of(CARD).value("late", 1).rated("manner", "差").build());

        assertThat(report.fieldNames())
                .toIterable()
                .containsExactly(
                        "form",
                        "version",
                        "digest",
                        "total",
                        "fullMarks",
                        "grade",
                        "lines",
                        "vetoes",
                        "losses",
                        "assumptions",
                        "problems");
        assertThat(report.path("form").textValue()).isEqualTo("clerk");
        assertThat(report.path("version").textValue()).isEqualTo("3");
        assertThat(report.path("digest").textValue()).isEqualTo(Definitions.digest(CARD));
        assertThat(report.path("total").decimalValue()).isEqualByComparingTo("77.5");
        assertThat(report.path("grade").textValue()).isEqualTo("其他");
        assertThat(report.path("losses").path(0).path("id").textValue()).isEqualTo("manner");
        assertThat(report.path("losses").path(0).path("points").decimalValue()).isEqualByComparingTo("20");
    }

    @Test
    void a_line_explains_itself_in_chinese() throws JsonProcessingException {
        JsonNode report =
                write(Appraisal.of(CARD).value("late", 1).rated("manner", "差").build());
        JsonNode late = report.path("lines").path(0);
        JsonNode manner = report.path("lines").path(1);

        assertThat(late.fieldNames())
                .toIterable()
                .containsExactly(
                        "id", "no", "title", "kind", "points", "outOf", "raw", "score", "origin", "text", "rules");
        assertThat(late.path("kind").textValue()).isEqualTo("indicator");
        assertThat(late.path("origin").textValue()).isEqualTo("computed");
        assertThat(late.path("text").textValue()).contains("迟到");
        assertThat(late.path("rules")).anySatisfy(rule -> {
            assertThat(rule.path("applied").booleanValue()).isTrue();
            assertThat(rule.path("effect").decimalValue()).isEqualByComparingTo("-2.5");
        });
        assertThat(manner.path("label").textValue()).isEqualTo("差");
        assertThat(manner.path("raw").decimalValue()).isEqualByComparingTo("5");
        assertThat(manner.path("score").decimalValue()).isEqualByComparingTo("20");
    }

    @Test
    void a_report_without_a_total_says_null_and_why() throws JsonProcessingException {
        JsonNode report = write(Appraisal.of(CARD).value("late", 1).build());

        assertThat(report.has("total")).isTrue();
        assertThat(report.path("total").isNull()).isTrue();
        assertThat(report.path("grade").isNull()).isTrue();
        assertThat(report.path("lines").path(1).path("score").isNull()).isTrue();
        assertThat(report.path("problems").path(0).path("code").textValue()).isEqualTo("KH4101");
        assertThat(report.path("problems").path(0).path("severity").textValue()).isEqualTo("error");
        assertThat(report.path("problems").path(0).path("place").textValue()).isEqualTo("态度");
        assertThat(report.path("problems").path(0).path("messageEn").textValue())
                .isNotBlank();
    }

    @Test
    void reports_of_any_card_are_well_formed() throws JsonProcessingException {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Scorecard card = ScorecardArbitraries.scorecard(random);
            var report = Scorer.of(card).score(ScorecardArbitraries.appraisal(card, random));
            JsonNode written = new ObjectMapper().readTree(Reports.write(report, Definitions.digest(card)));

            assertThat(written.path("lines").size()).isEqualTo(report.lines().size());
            assertThat(written.path("total").isNumber())
                    .isEqualTo(report.total().isPresent());
        }
    }

    @Test
    void problems_are_a_list_in_both_languages() {
        Problem problem = Problem.of(
                ProblemCode.KH2003,
                new Place.Text("bd.json", 12, 7, "children[0].pionts"),
                "key",
                "pionts",
                "suggestion",
                "points");

        assertThat(Problems.write(List.of(problem))).isEqualTo("""
                        [
                          {
                            "code": "KH2003", "severity": "error", "place": "bd.json:12:7 children[0].pionts",
                            "message": "不认识的键\\"pionts\\"。是否应为\\"points\\"?", "messageEn": "Unknown key \\"pionts\\". Did you mean \\"points\\"?"
                          }
                        ]
                        """);
        assertThat(Problems.write(List.of())).isEqualTo("[]\n");
    }

    private static JsonNode write(Appraisal appraisal) throws JsonProcessingException {
        return new ObjectMapper().readTree(Reports.write(Scorer.of(CARD).score(appraisal), Definitions.digest(CARD)));
    }
}
