package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppraisalsTest {
    private static final String TEXT = """
            {
              "form": "bd-monthly",
              "fields": {"姓名": "张三"},
              "blanks": {"deduct-per-error": 5},
              "values": {
                "visits": 96, "certification.rate": 98.5, "conduct": "优", "attendance": true, "survey": [9, 10, 8.5],
                "sales": {"actual": 45, "base": 60}, "manner": {"label": "良", "score": 7}, "实际业绩/会议表现": 2
              },
              "awarded": {"knowledge": 8},
              "notApplicable": ["training"],
              "raters": {
                "superior": {"values": {"visits": 90}, "awarded": {"knowledge": 9}},
                "group": [
                  {"values": {"visits": 80}},
                  {"values": {"visits": 85}}
                ]
              }
            }
            """;

    private static final Appraisal APPRAISAL = Appraisal.of("bd-monthly")
            .field("姓名", "张三")
            .blank("deduct-per-error", 5)
            .value("visits", 96)
            .value("certification.rate", new BigDecimal("98.5"))
            .rated("conduct", "优")
            .value("attendance", new Observation.Answer(true))
            .value(
                    "survey",
                    new Observation.Responses(List.of(BigDecimal.valueOf(9), BigDecimal.TEN, new BigDecimal("8.5"))))
            .value("sales", new Observation.Ratio(BigDecimal.valueOf(45), BigDecimal.valueOf(60)))
            .value("manner", new Observation.RatedScore("良", BigDecimal.valueOf(7)))
            .value("实际业绩/会议表现", 2)
            .awarded("knowledge", 8)
            .notApplicable("training")
            .rater(
                    "superior",
                    new RaterSheet(Map.of("visits", Observation.of(90)), Map.of("knowledge", BigDecimal.valueOf(9))))
            .rater("group", new RaterSheet(Map.of("visits", Observation.of(80)), Map.of()))
            .rater("group", new RaterSheet(Map.of("visits", Observation.of(85)), Map.of()))
            .build();

    @Test
    void every_kind_of_value_is_read() {
        assertThat(Appraisals.parse("a.json", TEXT)).isEqualTo(APPRAISAL);
    }

    @Test
    void what_is_written_is_short_and_in_order() {
        assertThat(Appraisals.write(APPRAISAL)).isEqualTo(TEXT);
    }

    @Test
    void a_file_is_read(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("张三.json"), TEXT);

        assertThat(Appraisals.read(file)).isEqualTo(APPRAISAL);
        assertThatThrownBy(() -> Appraisals.read(folder.resolve("nobody.json")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("KH2051")
                .hasMessageContaining("nobody.json");
    }

    @Test
    void all_faults_are_reported() {
        String text = """
                {"values": {"a": null, "b": {"actual": 1}, "c": ["x"]},
                 "awarded": {"d": "8"}, "rater": {}, "notApplicable": "e",
                 "values": {}}
                """;

        assertThat(catchThrowableOfType(ProblemException.class, () -> Appraisals.parse("a.json", text))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "KH2006 a.json:1:1: 缺少键\"form\"。请补上。",
                        "KH2007 a.json:1:18 values.a: 值不能为null。没有值时请删去整个键。",
                        "KH2006 a.json:1:29 values.b: 缺少键\"base\"。请补上。",
                        "KH2011 a.json:1:50 values.c[0]: 这里应为数字" + ",而写的是\"x\"。请填写不带引号的数字,例如 15。",
                        "KH2011 a.json:2:19 awarded.d: 这里应为数字,而写的是\"8\"。请填写不带引号的数字,例如 15。",
                        "KH2003 a.json:2:25 rater: 不认识的键\"rater\"。是否应为\"raters\"?",
                        "KH2013 a.json:2:55 notApplicable: 这里应为列表,而写的是\"e\"。请用方括号 […] 括起各项。",
                        "KH2005 a.json:3:2 values: 键\"values\"重复,第一次在第1行。请只保留一个。");
    }
}
