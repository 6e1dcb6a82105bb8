package io.github.kaohe.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Column;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.workbook.Cell;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Sheet;
import io.github.kaohe.workbook.Workbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets as departments make them. */
class FormImportTest {
    private static final String SALES = """
            销售部员工绩效考核表|<|<|<|<|<|<|<
            姓名：|张三|部门：|销售部|岗位：|销售代表|考核月份：|2024年3月
            序号|考核维度|考核指标|权重|目标值|评分标准|数据来源|得分
            1|业绩指标\\n（70%）|销售额完成率|40%|100%|完成率≥100%得满分，每低5%扣3分，低于60%不得分|财务部|95
            2|^|回款率|20%|95%|每低于目标1%扣1分，扣完为止|财务部|88
            3|^|新客户开发|10%|5个|每少1个扣2分|销售内勤|90
            4|能力态度\\n（30%）|工作态度|15%||积极主动|部门经理|85
            5|^|团队协作|15%||配合度高|部门经理|90
            合计|<|<|100%||||=SUM(H4:H8)
            备注：90分以上为优秀，80-89分为良好，60-79分为合格，60分以下为不合格。|<|<|<|<|<|<|<
            被考核人签字：|<|<|考核人签字：|<|<|日期：|<
            """;
    private static final String OFFICE = """
            2023年度行政部绩效考核评分表
            考核项目|考核内容|分值|扣分标准|自评|上级评|最终得分|备注
            一、工作业绩（60分）|<|<|<|<|<|<|<
            文件管理|文件归档及时、完整|20|每遗漏1份扣2分||||
            会务管理|会议准备充分|20|每出现1次失误扣5分||||
            办公用品采购|采购及时|20|延迟1天扣1分，最多扣10分||||
            小计||60|||||
            二、工作态度（40分）|<|<|<|<|<|<|<
            考勤|无迟到早退|20|迟到1次扣1分，旷工1天扣5分||||
            服务意识|主动服务|20|投诉1次扣5分||||
            小计||40|||||
            总分||100|||||
            """;
    private static final String LEVELS = """
            客服专员KPI考核表|<|<|<|<|<
            KPI指标|指标定义|权重|评分标准|<|<|得分
            ^|^|^|优（5分）|良（4分）|差（2分）|^
            接通率|接通数/呼入数|0.3|≥95%|90%-95%|<90%|
            满意度|满意数/评价数|0.4|≥98%|95%-98%|<95%|
            质检|质检平均分|0.3|≥90|80-90|<80|
            """;
    private static final String WORKSHOP = """
            岗位：生产班长||考核周期：月度|
            项目|要求|标准分|得分
            产量|完成当月生产计划，每少完成1%扣1分|30|
            质量|产品合格率98%以上，每低0.5%扣2分|30|
            安全|发生轻伤事故扣10分，发生重伤及以上事故不得分|20|
            5S|每发现1处不合格扣0.5分，扣完为止|10|
            出勤|缺勤1天扣2分|10|
            加分项|提出合理化建议被采纳，每条加2分，最高加10分||
            合计||100|
            说明：1、本表每月5日前交人力资源部；|||
            2、考核结果与当月绩效奖金挂钩。|||
            """;
    private static final String STAFF = """
            部门员工月度绩效汇总表|<|<|<|<
            序号|姓名|工作业绩|工作态度|合计
            1|张三|60|30|90
            2|李四|55|28|83
            """;
    private static final String PRICES = """
            产品价格表|<|<
            产品名称|规格|单价
            A|10kg|100
            B|20kg|180
            """;
    private static final String BRACKETS = """
            研发部绩效考核|<|<|<|<
            类别|考核项|分数|说明|评分
            任务完成(50)|按时完成率|30|按时完成得30分，延期1天扣2分|
            ^|任务质量|20|严重BUG每个扣5分，一般BUG每个扣1分|
            协作(30)|沟通协作|15|由项目经理评价|
            ^|文档|15|缺1份扣3分|
            学习成长(20)|培训|10|参加1次得5分，最高10分|
            ^|分享|10|每次分享得5分|
            """;
    private static final String RATERS = """
            员工绩效考核表（2024年第一季度）|<|<|<|<|<|<
            被考核人|王五|部门|客服部|直接上级|赵六|
            考核内容|<|指标|权重|评价标准|自评（30%）|上级评（70%）
            定量指标|^|呼叫量|20%|日均≥100通得20分，每少5通扣1分||
            ^|^|投诉率|20%|投诉率≤1%得满分，每升高0.5%扣5分||
            定性指标|^|服务态度|30%|优秀30分，良好25分，一般15分，差0分||
            ^|^|学习能力|30%|由上级根据日常表现评分||
            合计|<|<|100%|||
            考核等级|<|A：90分以上；B：80-89分；C：70-79分；D：70分以下|<|<|<|<
            员工签名||<|上级签名||<|
            """;
    private static final String SAFETY = """
            安全生产责任制考核评分表|<|<|<|<|<
            序号|考核项目|考核内容及标准|标准分|扣分|扣分原因
            1|安全管理|1.未建立安全生产责任制扣5分；\\n2.未签订责任书，每缺1份扣1分；\\n3.未召开安全例会，每缺1次扣2分。|20||
            2|教育培训|新员工未培训上岗，每人次扣2分；特种作业人员无证上岗，每人次扣10分。|20||
            3|现场管理|（1）安全通道堵塞，一处扣2分；（2）消防器材过期，每个扣1分。|30||
            4|事故管理|发生轻伤事故，每起扣5分；发生重伤事故，本项不得分；发生死亡事故，一票否决。|30||
            合计|<|<|100||
            检查人：　　　　　　被检查单位负责人：　　　　　　检查日期：　　年　月　日|<|<|<|<|<
            """;

    private static ImportedForm form(String drawing) {
        List<ImportedForm> forms = Sketch.imported(drawing);
        assertThat(forms).hasSize(1);
        return forms.get(0);
    }

    private static Scorecard card(String drawing) {
        return form(drawing).card().orElseThrow();
    }

    /** Titles and points from the top down: 业绩指标 70. */
    private static List<String> outline(List<Node> nodes) {
        List<String> lines = new ArrayList<>();
        for (Node node : nodes) {
            lines.add(node.title() + " "
                    + node.points()
                            .map(figure -> figure instanceof Figure.Number number
                                    ? number.value().toPlainString()
                                    : "?")
                            .orElse("-"));
            if (node instanceof Section section) {
                lines.addAll(outline(section.children()));
            }
        }
        return lines;
    }

    private static Indicator indicator(Scorecard card, String title) {
        return indicators(card.children()).stream()
                .filter(indicator -> indicator.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<Indicator> indicators(List<Node> nodes) {
        List<Indicator> found = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Section section) {
                found.addAll(indicators(section.children()));
            } else {
                found.add((Indicator) node);
            }
        }
        return found;
    }

    @Test
    void merged_sections_with_their_points_in_the_title() {
        Scorecard card = card(SALES);

        assertThat(card.title()).isEqualTo("销售部员工绩效考核表");
        assertThat(outline(card.children()))
                .containsExactly("业绩指标 70", "销售额完成率 40", "回款率 20", "新客户开发 10", "能力态度 30", "工作态度 15", "团队协作 15");
        assertThat(indicator(card, "销售额完成率").adjustments()).hasSize(1);
        assertThat(indicator(card, "销售额完成率").overrides()).hasSize(1);
        assertThat(indicator(card, "销售额完成率").dataSource()).isEqualTo("财务部");
        assertThat(card.header()).extracting(FormField::title).containsExactly("姓名", "部门", "岗位", "考核月份");
        assertThat(card.footer()).extracting(FormField::title).containsExactly("被考核人签字", "考核人签字", "日期");
        assertThat(card.grades()).extracting(Grade::label).containsExactly("优秀", "良好", "合格", "不合格");
        assertThat(card.layout().columns())
                .extracting(Column::heading)
                .containsExactly("序号", "考核维度", "考核指标", "权重", "目标值", "评分标准", "数据来源", "得分");
    }

    @Test
    void values_and_formulas_of_a_filled_form_are_no_part_of_its_definition() {
        assertThat(form(SALES).problems())
                .extracting(Problem::code)
                .containsOnly(ProblemCode.KH7007, ProblemCode.KH7008);
    }

    @Test
    void sections_that_stand_over_the_whole_width() {
        Scorecard card = card(OFFICE);

        assertThat(outline(card.children()))
                .containsExactly("工作业绩 60", "文件管理 20", "会务管理 20", "办公用品采购 20", "工作态度 40", "考勤 20", "服务意识 20");
        assertThat(((Section) card.children().get(0)).no()).isEqualTo("一");
        assertThat(card.raters()).extracting(Rater::title).containsExactly("自评", "上级评");
        assertThat(form(OFFICE).problems()).extracting(Problem::code).containsExactly(ProblemCode.KH7009);
    }

    @Test
    void headings_on_two_rows_with_a_level_a_column() {
        Scorecard card = card(LEVELS);

        assertThat(outline(card.children())).containsExactly("接通率 30", "满意度 40", "质检 30");
        Indicator answered = indicator(card, "接通率");
        assertThat(answered.basis())
                .isInstanceOfSatisfying(
                        Basis.Rated.class,
                        rated -> assertThat(rated.scale().ratings())
                                .extracting(rating -> rating.label() + " " + rating.description())
                                .containsExactly("优 ≥95%", "良 90%-95%", "差 <90%"));
        assertThat(answered.outOf()).contains(Figure.of(5));
    }

    @Test
    void criteria_that_cannot_be_computed_are_left_to_a_person_and_told() {
        ImportedForm form = form(WORKSHOP);
        Scorecard card = form.card().orElseThrow();

        assertThat(outline(card.children())).containsExactly("产量 30", "质量 30", "安全 20", "5S 10", "出勤 10", "加分项 -");
        assertThat(indicator(card, "产量").basis()).isInstanceOf(Basis.Judged.class);
        assertThat(form.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.KH7004)
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().text()).isEqualTo("考核!B3"));
        assertThat(card.notes()).containsExactly("说明：1、本表每月5日前交人力资源部；", "2、考核结果与当月绩效奖金挂钩。");
    }

    @Test
    void a_row_for_each_employee_is_no_form() {
        assertThat(form(STAFF).card()).isEmpty();
        assertThat(form(STAFF).problems()).extracting(Problem::code).containsExactly(ProblemCode.KH7002);
    }

    @Test
    void a_price_list_is_no_form() {
        assertThat(form(PRICES).card()).isEmpty();
        assertThat(form(PRICES).problems()).extracting(Problem::code).containsExactly(ProblemCode.KH7001);
    }

    @Test
    void the_sum_of_a_section_in_parentheses_is_no_part_of_its_title() {
        assertThat(outline(card(BRACKETS).children()))
                .containsExactly(
                        "任务完成 50", "按时完成率 30", "任务质量 20", "协作 30", "沟通协作 15", "文档 15", "学习成长 20", "培训 10", "分享 10");
    }

    @Test
    void shares_of_raters_stand_in_their_headings() {
        Scorecard card = card(RATERS);

        assertThat(outline(card.children()))
                .containsExactly("定量指标 40", "呼叫量 20", "投诉率 20", "定性指标 60", "服务态度 30", "学习能力 30");
        assertThat(card.raters())
                .extracting(Rater::weight)
                .allSatisfy(weight -> assertThat(weight).isPresent());
        assertThat(card.grades()).extracting(Grade::label).containsExactly("A", "B", "C", "D");
    }

    @Test
    void several_rules_in_one_cell_and_fields_on_one_line() {
        Scorecard card = card(SAFETY);

        assertThat(indicator(card, "安全管理").adjustments()).hasSize(3);
        assertThat(card.footer()).extracting(FormField::title).containsExactly("检查人", "被检查单位负责人", "检查日期");
    }

    @ParameterizedTest
    @ValueSource(strings = {SALES, OFFICE, LEVELS, WORKSHOP, BRACKETS, RATERS, SAFETY})
    void nothing_is_dropped_without_a_word(String drawing) {
        ImportedForm form = form(drawing);
        Set<String> told = new HashSet<>(form.used().keySet());
        form.problems().forEach(problem -> told.add(problem.place().text().replace("考核!", "")));
        Sheet sheet = Workbook.read(Sketch.bytes(drawing), "", ReadLimits.USUAL)
                .sheets()
                .get(0);
        List<String> silent = new ArrayList<>();
        for (Sheet.Entry entry : sheet.cells()) {
            String a1 = (char) ('A' + entry.column()) + "" + (entry.row() + 1);
            if (!(entry.cell() instanceof Cell.Empty) && !told.contains(a1)) {
                silent.add(a1);
            }
        }
        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SALES, OFFICE, LEVELS, WORKSHOP, BRACKETS, RATERS, SAFETY})
    void the_definition_is_written_and_read_back(String drawing) {
        Scorecard card = card(drawing);
        assertThat(Definitions.parse("form.json", Definitions.write(card))).isEqualTo(card);
        assertThat(card.fullMarks()).isEqualTo(Figure.of(BigDecimal.valueOf(100)));
    }
}
