package io.github.kaohe.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures that name a metric or a record form. */
class OriginRulesTest {
    private static final String CARD = """
            {"type": "scorecard", "id": "c", "title": "考核表", "fullMarks": 100, "children": [
              {"type": "indicator", "id": "i", "title": "接通", "points": 100, "measures": [{"id": "m", "title": "计量", @}],
               "basis": {"type": "proportional", "target": 90}}]}""";

    private static List<String> problems(String measure) {
        try {
            Scorecard card = Definitions.parse("c.json", CARD.replace("@", measure));
            return ScorecardRules.check(card).stream()
                    .map(OriginRulesTest::line)
                    .toList();
        } catch (ProblemException e) {
            return e.problems().stream().map(OriginRulesTest::line).toList();
        }
    }

    private static String line(Problem problem) {
        return problem.line(Locale.CHINESE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `"type": "percent", "metric": "connection-rate"` | ``
            `"type": "percent", "record": "customer-file"` | ``
            `"type": "quantity", "metric": "throughput"` | ``
            `"type": "percent", "metric": "conection-rate"` | `没有指标公式“conection-rate”。是否应为:connection-rate?`
            `"type": "percent", "metric": "满意"` | `没有指标公式“满意”。已有:feedback-timeliness`
            `"type": "percent", "metric": "throughput"` | `KH1411 接通: 计量项“计量”的单位是“%”,而指标公式“处理量”的单位是“个/小时”。`
            `"type": "percent", "metric": "complaint-rate"` | `KH1412 接通: 计量项“计量”取自指标公式“投诉反馈率”,按公式越低越好,而规则按越高越好。`
            `"type": "count", "unit": "个/小时", "noneIfEmpty": true, "metric": "throughput"` | `KH1414 接通: `
            `"type": "percent", "metric": "connection-rate", "record": "customer-file"` | `KH2022`
            `"type": "percent", "metric": {"id": "own", "title": "自定", "unit": "%", "numerator": ["a"]}` | `KH1401`
            """)
    void is_told(String measure, String expected) {
        if (expected.isEmpty()) {
            assertThat(problems(measure)).isEmpty();
        } else {
            assertThat(problems(measure)).anySatisfy(line -> assertThat(line).contains(expected));
        }
    }
}
