package io.github.kaohe.excel;

import static io.github.kaohe.builder.ScorecardBuilder.scorecard;
import static io.github.kaohe.builder.Words.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaohe.importer.Sketch;
import io.github.kaohe.model.Column;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Workbook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sheets that people made of a form. */
class ForeignSheetTest {
    private static final Scorecard CARD = scorecard("office", "行政专员考核表")
            .header(field("姓名"), field("部门"))
            .table(t -> t.column(Column.Role.SECTION, "考核项目")
                    .column(Column.Role.INDICATOR, "考核指标")
                    .column(Column.Role.POINTS, "分值")
                    .column(Column.Role.CRITERIA, "考核标准")
                    .column(Column.Role.SCORE, "得分"))
            .section(
                    "工作业绩",
                    60,
                    s -> s.indicator(
                                    "文件管理",
                                    30,
                                    i -> i.id("files").criteria("归档及时").judged())
                            .indicator(
                                    "会务管理",
                                    30,
                                    i -> i.id("meetings").criteria("准备充分").judged()))
            .section(
                    "工作态度",
                    40,
                    s -> s.indicator(
                                    "考勤",
                                    20,
                                    i -> i.id("attendance").criteria("无迟到").judged())
                            .indicator(
                                    "协作",
                                    20,
                                    i -> i.id("teamwork").criteria("配合").judged()))
            .build();
    private static final ExcelForm FORM = ExcelForm.of(CARD, Style.PAPER);

    private static List<ForeignReading> read(String drawing) {
        return FORM.readByLabels(Workbook.read(Sketch.bytes(drawing), "", ReadLimits.USUAL));
    }

    @Test
    void columns_and_rows_may_stand_in_any_order_and_titles_in_any_width() {
        ForeignReading reading = read("""
            行政专员考核表
            姓名：张三||部门|行政部|
            备注|得分|考核指标|分值|考核标准
            |１８|考　勤|20|无迟到
            |28分|１、文件管理|30|归档及时
            |15|协作|20|配合
            |25|会务管理|30|准备充分
            |=SUM(B4:B7)|合计|100|
            """).get(0);

        assertThat(reading.appraisal().shared().awarded())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "attendance", new BigDecimal("18"),
                        "files", new BigDecimal("28"),
                        "teamwork", new BigDecimal("15"),
                        "meetings", new BigDecimal("25")));
        assertThat(reading.appraisal().fields()).containsEntry("姓名", "张三").containsEntry("部门", "行政部");
        assertThat(reading.matches()).anySatisfy(match -> {
            assertThat(match.item()).startsWith("工作态度/考勤");
            assertThat(match.cell()).isEqualTo("考核!B4");
        });
    }

    @Test
    void what_is_missing_strange_or_doubled_is_told_and_not_guessed() {
        ForeignReading reading = read("""
            考核指标|分值|考核标准|得分
            文件管理|30|归档及时|28
            文件管理|30|归档及时|29
            考勤|20|无迟到|二十
            食堂卫生|20|整洁|19
            协作|20|配合|15
            """).get(0);

        assertThat(reading.appraisal().shared().awarded()).containsOnlyKeys("teamwork");
        assertThat(reading.problems())
                .extracting(Problem::code)
                .contains(ProblemCode.KH3025, ProblemCode.KH3026, ProblemCode.KH3027, ProblemCode.KH3101);
    }

    @Test
    void a_row_for_each_employee() {
        List<ForeignReading> readings = read("""
            2026年10月行政部考核汇总
            序号|姓名|文件管理|会务管理|考勤|协作|总分
            1|张三|28|25|18|15|86
            2|李四|30|/|20|20|70
            |合计|58|25|38|35|156
            """);

        assertThat(readings).hasSize(2);
        assertThat(readings.get(0).appraisal().fields()).containsEntry("姓名", "张三");
        assertThat(readings.get(0).appraisal().shared().awarded()).hasSize(4);
        assertThat(readings.get(0).problems()).isEmpty();
        assertThat(readings.get(1).appraisal().shared().awarded()).doesNotContainKey("meetings");
        assertThat(readings.get(1).problems()).extracting(p -> p.place().text()).containsExactly("考核!D4");
    }

    @Test
    void another_form_is_refused() {
        assertThatThrownBy(() -> read("""
            考核指标|分值|考核标准|得分
            销售额|60|完成|50
            回款|40|及时|30
            """)).hasMessageContaining("行政专员考核表");
    }
}
