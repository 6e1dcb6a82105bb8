package io.github.kaohe.excel;

import static io.github.kaohe.builder.ScorecardBuilder.scorecard;
import static io.github.kaohe.builder.Words.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.scoring.Scorer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {
    private static final String RANKING = "排名";
    private static final String SPREAD = "等次分布";
    private static final String LOSSES = "失分分析";
    private static final String PROBLEMS = "未计入";

    private final Summary summary = Team.ofFour().summary();
    private final SummaryReader read = new SummaryReader(summary);

    @Test
    void ranks_equal_totals_equally_in_the_order_of_the_files() {
        assertThat(summary.standings())
                .extracting(Summary.Standing::place, Summary.Standing::file)
                .containsExactly(tuple(1, "d.xlsx"), tuple(2, "b.xlsx"), tuple(2, "c.xlsx"), tuple(4, "a.xlsx"));
        assertThat(read.row(RANKING, 2))
                .containsExactly(
                        "名次",
                        "姓名",
                        "部门",
                        "岗位",
                        "月份",
                        "总分",
                        "等次",
                        "工作业绩\n(80分)",
                        "行为规范\n(20分)",
                        "特别贡献\n(加减分)",
                        "否决",
                        "文件");
        assertThat(read.row(RANKING, 3))
                .containsExactly(1.0, "王芳", "客服部", "客服专员", "2026年5月", 103.0, "优秀", 80.0, 20.0, 3.0, "", "d.xlsx");
        assertThat(read.row(RANKING, 6))
                .containsExactly(4.0, "=刘洋", "客服部", "客服专员", "2026年5月", 54.0, "不合格", 40.0, 14.0, 0.0, "", "a.xlsx");
    }

    @Test
    void counts_grades_and_totals() {
        assertThat(read.row(SPREAD, "人数", 2)).containsExactly("人数", 4.0);
        assertThat(read.row(SPREAD, "平均分", 2)).containsExactly("平均分", 84.25);
        assertThat(read.row(SPREAD, "最高分", 2)).containsExactly("最高分", 103.0);
        assertThat(read.row(SPREAD, "最低分", 2)).containsExactly("最低分", 54.0);
        assertThat(read.row(SPREAD, "中位数", 2)).containsExactly("中位数", 90.0);
        assertThat(read.row(SPREAD, "优秀", 5)).containsExactly("优秀", "", "", 3.0, 0.75);
        assertThat(read.row(SPREAD, "良好", 5)).containsExactly("良好", "", "", 0.0, 0.0);
        assertThat(read.row(SPREAD, "不合格", 5)).containsExactly("不合格", "", "", 1.0, 0.25);
        assertThat(read.row(SPREAD, "不足60", 5)).containsExactly("不足60", "", 60.0, 1.0, 0.25);
        assertThat(read.row(SPREAD, "80~90", 5)).containsExactly("80~90", 80.0, 90.0, 0.0, 0.0);
        assertThat(read.row(SPREAD, "90~100", 5)).containsExactly("90~100", 90.0, 100.0, 2.0, 0.5);
        assertThat(read.row(SPREAD, "100以上", 5)).containsExactly("100以上", 100.0, "", 1.0, 0.25);
        assertThat(read.row(SPREAD, "工作业绩", 4)).containsExactly("工作业绩", 80.0, 65.0, 0.8125);
        assertThat(read.row(SPREAD, "行为规范", 4)).containsExactly("行为规范", 20.0, 18.5, 0.925);
        assertThat(read.row(SPREAD, "特别贡献", 4)).containsExactly("特别贡献", "", 0.75, "");
    }

    @Test
    void names_where_points_were_lost_and_the_rule_that_took_them() {
        assertThat(read.row(LOSSES, 3).subList(1, 7))
                .containsExactly("工作业绩", "工作时效", 30.0, 20.0, 0.6666666666666667, 40.0);
        assertThat(read.row(LOSSES, 3).subList(8, 11)).containsExactly(2.0, "延迟每1次扣5分", 2.0);
        assertThat(read.row(LOSSES, 4).subList(1, 7)).containsExactly("工作业绩", "工作质量", 50.0, 45.0, 0.9, 20.0);
        assertThat(read.row(LOSSES, 4).subList(8, 11)).containsExactly(2.0, "合格率 ≥95 <98:得40分", 2.0);
        assertThat(read.row(LOSSES, 5).subList(2, 7)).containsExactly("劳动纪律", 20.0, 18.5, 0.925, 6.0);
        assertThat(read.row(LOSSES, 6).subList(2, 9)).containsExactly("特别贡献", "", 0.75, "", 0.0, 0.0, 0.0);
    }

    @Test
    void every_formula_gives_the_value_beside_it() {
        List<XSSFCell> formulas = read.formulas();
        assertThat(formulas).hasSizeGreaterThan(40);
        for (XSSFCell cell : formulas) {
            assertThat(read.computed(cell))
                    .as("%s!%s %s", cell.getSheet().getSheetName(), cell.getReference(), cell.getCellFormula())
                    .isCloseTo(cell.getNumericCellValue(), within(1e-12));
        }
    }

    @Test
    void the_distribution_follows_an_edited_ranking() {
        read.sheet(RANKING).getRow(6).getCell(5).setCellValue(95);
        read.sheet(RANKING).getRow(6).getCell(6).setCellValue("优秀");
        assertThat(read.computed(read.sheet(RANKING).getRow(6).getCell(0))).isEqualTo(2);
        XSSFSheet spread = read.sheet(SPREAD);
        spread.forEach(row -> {
            if (row.getCell(0) != null && row.getCell(0).toString().equals("优秀")) {
                assertThat(read.computed((XSSFCell) row.getCell(3))).isEqualTo(4);
            } else if (row.getCell(0) != null && row.getCell(0).toString().equals("90~100")) {
                assertThat(read.computed((XSSFCell) row.getCell(3))).isEqualTo(3);
            }
        });
    }

    @Test
    void grades_with_signs_that_formulas_know_are_counted_as_they_stand() {
        Scorecard starred = scorecard("starred", "星级")
                .indicator("service", "服务", 100, i -> i.judged(0, 100))
                .grades(from(90, "***"), from(80, "**"), from(0, "<80?"))
                .build();
        SummaryCollector collector = SummaryCollector.of(starred, Locale.CHINESE);
        for (int score : new int[] {95, 85, 84, 10}) {
            Appraisal appraisal =
                    Appraisal.of(starred).awarded("service", score).build();
            collector.scored(score + ".xlsx", appraisal, Scorer.of(starred).score(appraisal));
        }
        SummaryReader reader = new SummaryReader(collector.collect());
        assertThat(reader.row(SPREAD, "***", 4)).endsWith(1.0);
        assertThat(reader.row(SPREAD, "**", 4)).endsWith(2.0);
        assertThat(reader.row(SPREAD, "<80?", 4)).endsWith(1.0);
        for (XSSFCell cell : reader.formulas()) {
            assertThat(reader.computed(cell))
                    .as(cell.getCellFormula())
                    .isCloseTo(cell.getNumericCellValue(), within(1e-12));
        }
    }

    @Test
    void no_text_of_a_person_becomes_a_formula() {
        assertThat(read.sheet(RANKING).getRow(6).getCell(1).getStringCellValue())
                .isEqualTo("=刘洋");
        assertThat(read.formulas())
                .extracting(XSSFCell::getCellFormula)
                .allMatch(formula -> formula.replaceAll("排名|失分分析", "S").matches("[A-Z0-9$():,&<>=\"/'!-]+"));
    }

    @Test
    void shows_the_charts_of_its_tables() {
        List<XSSFChart> charts = read.sheet(SPREAD).getDrawingPatriarch().getCharts();
        assertThat(charts)
                .extracting(chart -> chart.getTitleText().getString())
                .containsExactly("总分分布(人数)", "各项目平均得分率");
        String totals = charts.get(0).getCTChart().toString();
        assertThat(totals).contains("不足60", "100以上", "<c:v>2");
        String sections = charts.get(1).getCTChart().toString();
        assertThat(sections).contains("工作业绩", "行为规范", "0.8125").doesNotContain("特别贡献");
    }

    @Test
    void prints_on_A4_with_headings_on_every_page() {
        XSSFSheet ranking = read.sheet(RANKING);
        assertThat(ranking.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
        assertThat(ranking.getRepeatingRows().formatAsString()).isEqualTo("1:3");
        assertThat(ranking.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:L7");
        assertThat(ranking.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(read.workbook().getPrintArea(0)).endsWith("$A$1:$L$7");
        assertThat(ranking.getRow(3).getCell(5).getCellStyle().getDataFormatString())
                .isEqualTo("0.00");
    }

    @Test
    void lists_what_does_not_count_and_never_ranks_it() {
        Appraisal incomplete =
                Appraisal.of(Team.CARD).field("姓名", "缺值").value("quality", 98).build();
        Summary some =
                Team.ofFour().member("e.xlsx", incomplete).unreadable("f.xlsx").summary();
        SummaryReader reader = new SummaryReader(some);
        assertThat(some.standings()).hasSize(4);
        assertThat(some.uncounted())
                .extracting(Summary.Uncounted::file, Summary.Uncounted::name)
                .containsExactly(tuple("e.xlsx", "缺值"), tuple("f.xlsx", ""));
        assertThat(reader.row(RANKING, 1).get(0).toString()).contains("共6份表", "计入4份", "未计入2份");
        assertThat(reader.row(PROBLEMS, 2).subList(1, 5)).containsExactly("e.xlsx", "缺值", "未计入", "KH4101");
        XSSFSheet problems = reader.sheet(PROBLEMS);
        assertThat(reader.row(PROBLEMS, problems.getLastRowNum()).subList(1, 6))
                .containsExactly("f.xlsx", "", "未计入", "KH3001", "f.xlsx");
        assertThat(reader.row(SPREAD, "人数", 2)).containsExactly("人数", 4.0);
    }

    @Test
    void one_person_counts_once() {
        Summary repeated = Team.ofFour().member("e.xlsx", "王芳", 98, 0, 0, 3).summary();
        assertThat(repeated.standings())
                .extracting(Summary.Standing::file)
                .contains("d.xlsx")
                .hasSize(4);
        assertThat(codes(repeated)).containsExactly("e.xlsx KH3302");
    }

    @Test
    void forms_of_one_person_that_differ_do_not_count() {
        Summary differing = Team.ofFour().member("e.xlsx", "王芳", 98, 0, 0, 4).summary();
        assertThat(differing.standings()).extracting(Summary.Standing::name).doesNotContain("王芳");
        assertThat(codes(differing)).containsExactly("d.xlsx KH3301", "e.xlsx KH3301");
    }

    @Test
    void namesakes_of_different_departments_both_count() {
        Appraisal other = Team.appraisal("王芳", 98, 1, 0, 0);
        Appraisal moved = Appraisal.of(Team.CARD)
                .field("姓名", "王芳")
                .field("部门", "销售部")
                .value("quality", 98)
                .value("timeliness", 1)
                .value("行为规范/劳动纪律/迟到", 0)
                .value("行为规范/劳动纪律/旷工", 0)
                .value("特别贡献", 0)
                .answered("重大安全事故", false)
                .build();
        Summary both =
                new Team().member("a.xlsx", other).member("b.xlsx", moved).summary();
        assertThat(both.uncounted()).isEmpty();
        assertThat(both.standings()).extracting(Summary.Standing::who).containsExactly("王芳(a.xlsx)", "王芳(b.xlsx)");
    }

    private static List<String> codes(Summary summary) {
        return summary.uncounted().stream()
                .flatMap(form -> form.problems().stream().map(problem -> form.file() + " " + problem.code()))
                .toList();
    }

    @Test
    void a_veto_stands_beside_the_total_it_overrules() {
        Appraisal vetoed = Appraisal.of(Team.CARD)
                .field("姓名", "赵强")
                .value("quality", 98)
                .value("timeliness", 0)
                .value("行为规范/劳动纪律/迟到", 0)
                .value("行为规范/劳动纪律/旷工", 0)
                .value("特别贡献", 0)
                .answered("重大安全事故", true)
                .build();
        List<Object> row = new SummaryReader(new Team().member("a.xlsx", vetoed).summary()).row(RANKING, 3);
        assertThat(row.get(5)).isEqualTo(0.0);
        assertThat(row.get(10).toString()).contains("重大安全事故");
    }

    @Test
    void what_follows_from_a_policy_stands_beside_whom_it_concerns() {
        SummaryPolicy policy = new SummaryPolicy(
                "奖励办法",
                List.of(
                        new SummaryPolicy.Line(
                                "奖励", "王芳", Optional.of(new BigDecimal("500.00")), Optional.empty(), "奖500元"),
                        new SummaryPolicy.Line(
                                "扣罚", "王芳", Optional.of(new BigDecimal("-20.50")), Optional.empty(), "扣20.5元"),
                        new SummaryPolicy.Line(
                                "名次", "李娜", Optional.empty(), Optional.of(BigDecimal.valueOf(2)), "第2名")),
                List.of());
        SummaryReader reader = new SummaryReader(summary.with(policy));
        assertThat(reader.row(RANKING, 3).subList(11, 13)).containsExactly(479.5, "奖500元\n扣20.5元");
        assertThat(reader.row(RANKING, 4).subList(11, 13)).containsExactly("", "第2名");
        assertThat(reader.row("办法结果", 5)).containsExactly("", "合计", "", 479.5, "", "");
        for (XSSFCell cell : reader.formulas()) {
            assertThat(reader.computed(cell)).isCloseTo(cell.getNumericCellValue(), within(1e-12));
        }
    }

    @Test
    void a_summary_without_anybody_is_a_workbook_still() {
        SummaryReader empty = new SummaryReader(new Team().unreadable("a.xlsx").summary());
        assertThat(empty.row(SPREAD, 2).get(0)).isEqualTo("没有计入排名的表,原因见“未计入”。");
        assertThat(empty.row(PROBLEMS, 2).get(1)).isEqualTo("a.xlsx");
        assertThat(empty.formulas()).isEmpty();
    }

    @Test
    void a_report_of_another_form_is_refused() {
        SummaryCollector collector = SummaryCollector.of(Cards.merchants(), Locale.CHINESE);
        Appraisal appraisal = Team.appraisal("王芳", 98, 0, 0, 0);
        assertThatThrownBy(() -> collector.scored(
                        "a.xlsx", appraisal, Scorer.of(Team.CARD).score(appraisal)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.code())
                                .containsExactly(ProblemCode.KH3205));
    }

    @Test
    void equal_input_gives_equal_bytes_everywhere(@TempDir Path folder) throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            Path file = folder.resolve("汇总.xlsx");
            Team.ofFour().summary().save(file);
            assertThat(Files.readAllBytes(file)).isEqualTo(summary.bytes());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
