package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kaohe.model.FormOption;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.scoring.Examples;
import io.github.kaohe.validation.ScorecardRules;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final String MEETINGS = """
            {
              "type": "scorecard",
              "id": "meetings",
              "title": "会议表现",
              "version": "1",
              "fullMarks": 4,
              "children": [
                {
                  "type": "indicator",
                  "id": "meetings",
                  "title": "会议表现",
                  "points": 4,
                  "measures": [{"id": "absent", "title": "无故缺席", "type": "count", "unit": "次"}],
                  "overrides": [{"type": "below-zero", "points": 10}]
                }
              ],
              "options": [
                {
                  "id": "absence-from",
                  "title": "倒扣的起点",
                  "choices": [
                    {"id": "zero", "title": "从0分起"},
                    {
                      "id": "full-marks",
                      "title": "从满分起",
                      "nodes": [
                        {
                          "id": "meetings",
                          "overrides": [{"type": "below-zero", "points": 10, "from": "full-marks"}]
                        }
                      ]
                    },
                    {"id": "none", "title": "不倒扣", "nodes": [{"id": "meetings", "overrides": []}]}
                  ]
                }
              ],
              "examples": [
                {"title": "A", "values": {"meetings": 1}, "total": -10},
                {"title": "B", "options": {"absence-from": "full-marks"}, "values": {"meetings": 1}, "total": -6}
              ]
            }
            """;

    @Test
    void a_choice_changes_only_the_keys_it_names_and_is_written_the_same_way() {
        Scorecard card = Definitions.parse("meetings.json", MEETINGS);
        assertThat(card.options()).extracting(FormOption::id).containsExactly("absence-from");
        assertThat(Definitions.parse("again.json", Definitions.write(card))).isEqualTo(card);
        assertThat(Definitions.write(card).split("\"title\": \"会议表现\"", -1)).hasSize(3);
    }

    @Test
    void the_chosen_reading_scores_by_itself() {
        assertThat(Examples.verify(Definitions.parse("meetings.json", MEETINGS)))
                .isEmpty();
    }

    @Test
    void a_choice_that_breaks_the_form_is_a_problem_at_the_choice() {
        String broken = MEETINGS.replace(
                "{\"id\": \"meetings\", \"overrides\": []}",
                "{\"id\": \"meetings\", \"points\": 5, \"overrides\": []}");
        assertThat(ScorecardRules.check(Definitions.parse("meetings.json", broken)))
                .filteredOn(Problem::isError)
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("KH1101 倒扣的起点/不倒扣");
    }

    @Test
    void a_choice_of_an_unknown_node_or_option_is_named() {
        ProblemException node = catchThrowableOfType(
                ProblemException.class,
                () -> Definitions.parse(
                        "meetings.json",
                        MEETINGS.replace(
                                "{\"id\": \"meetings\", \"overrides\"", "{\"id\": \"meeting\", \"overrides\"")));
        assertThat(node.problems()).extracting(problem -> problem.code().name()).containsExactly("KH2048");
        Scorecard card = Definitions.parse("meetings.json", MEETINGS);
        ProblemException option = catchThrowableOfType(
                ProblemException.class, () -> card.choose(Map.of("absence", "zero", "absence-from", "half")));
        assertThat(option.problems())
                .extracting(problem -> problem.code().name())
                .containsExactlyInAnyOrder("KH4008", "KH4009");
    }

    @Test
    void two_options_that_change_the_same_node_are_told_because_only_one_of_them_would_hold() {
        String second = """
                  "options": [
                    {
                      "id": "points",
                      "title": "分值",
                      "choices": [
                        {"id": "four", "title": "4分"},
                        {"id": "five", "title": "5分", "nodes": [{"id": "meetings", "outOf": 5}]}
                      ]
                    },
                """;
        Scorecard card = Definitions.parse("meetings.json", MEETINGS.replace("  \"options\": [", second));

        assertThat(ScorecardRules.check(card))
                .filteredOn(problem -> problem.code() == ProblemCode.KH1806)
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments())
                        .containsEntry("other", "分值")
                        .containsEntry("what", "meetings"));
        assertThat(ScorecardRules.check(Definitions.parse("meetings.json", MEETINGS)))
                .extracting(Problem::code)
                .doesNotContain(ProblemCode.KH1806);
    }
}
