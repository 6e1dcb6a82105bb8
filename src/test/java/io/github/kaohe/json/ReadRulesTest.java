package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.ProblemException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Definitions whose criteria are their rules. */
class ReadRulesTest {
    private static String definition(String indicator) {
        return """
                {
                  "type": "scorecard",
                  "id": "clerk",
                  "title": "文员考核表",
                  "children": [{"type": "indicator", "id": "rate", "title": "完成率", "points": 100, %s}]
                }
                """.formatted(indicator);
    }

    private static Indicator indicator(String members) {
        Scorecard card = Definitions.parse("clerk.json", definition(members));
        return (Indicator) card.children().get(0);
    }

    @Test
    void criteria_are_read_as_rules_over_the_measures_of_the_item() {
        Indicator item = indicator("""
                "measures": [{"id": "rate", "type": "percent"}], "target": "95%",
                "criteria": "每低于目标5%扣3分", "read": true
                """);
        assertThat(item.adjustments()).singleElement().isInstanceOfSatisfying(Adjustment.Steps.class, steps -> {
            assertThat(steps.measure()).isEqualTo("rate");
            assertThat(steps.reference()).isEqualTo(Operand.of(Figure.of(95)));
        });
        assertThat(item.basis()).isEqualTo(new Basis.FullMarks());
    }

    @Test
    void what_is_read_is_written_as_rules() {
        Scorecard card = Definitions.parse("clerk.json", definition("\"criteria\": \"迟到一次扣2分\", \"read\": true"));
        assertThat(Definitions.parse("clerk.json", Definitions.write(card))).isEqualTo(card);
    }

    @Test
    void what_is_not_understood_is_a_problem_at_its_place() {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> indicator("\"criteria\": \"扣除该项分值的50%\", \"read\": true"));
        assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line(Locale.CHINESE)).startsWith("KH1711 "));
    }

    @Test
    void rules_are_not_written_beside_criteria_that_are_read() {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> indicator("\"criteria\": \"迟到一次扣2分\", \"read\": true, \"adjustments\": []"));
        assertThat(refused.problems())
                .extracting(problem -> problem.code().name())
                .containsExactly("KH2022");
    }
}
