package io.github.kaohe.excel;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Column;
import io.github.kaohe.model.Column.Role;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Layout;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.NotApplicable;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.Veto;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Cards made for these tests. */
final class Cards {
    private static final Optional<Figure> NO_CAP = Optional.empty();

    private Cards() {}

    /** The form of a BD group: one table under a common heading, no total row, the total in the footer. */
    static Scorecard merchants() {
        return Scorecard.builder("merchants", "BD每月绩效考核表(商家维护组)")
                .header(List.of(
                        FormField.of("name", "姓名", FormField.Type.TEXT),
                        FormField.of("month", "月份", FormField.Type.PERIOD)))
                .layout(new Layout(
                        List.of(
                                new Column(Role.SECTION, "指标类型", "考评内容", Optional.empty()),
                                new Column(Role.INDICATOR, "具体指标", "考评内容", Optional.empty()),
                                new Column(Role.CRITERIA, "标准", "考评内容", Optional.empty()),
                                new Column(Role.POINTS, "分值", "考评内容", Optional.empty()),
                                new Column(Role.SCORE, "部门评分", "考评内容", Optional.empty())),
                        "",
                        "",
                        ""))
                .children(List.of(
                        Section.builder("results", "实际业绩")
                                .points(Figure.of(90))
                                .children(List.of(
                                        indicator("visits", "每月走访商家数量", 60)
                                                .criteria("月走访的每一个商家计0.4分。本项按照“每月走访商家数量*0.4”得分")
                                                .measures(List.of(count("visits", "走访商家", "个")))
                                                .basis(new Basis.PerUnit(
                                                        "visits",
                                                        Figure.of("0.4"),
                                                        Figure.ONE,
                                                        io.github.kaohe.model.StepRounding.WHOLE))
                                                .build(),
                                        indicator("satisfaction", "商家满意度", 30)
                                                .criteria("回访中,商家评分(满分为10分)\n及时处理商家的疑问、抱怨等,未及时处理,每发生一次,扣2分/次")
                                                .measures(List.of(
                                                        Measure.of(
                                                                "rating",
                                                                "商家评分",
                                                                new MeasureType.Mean(BigDecimal.ZERO, BigDecimal.TEN)),
                                                        new Measure(
                                                                "late",
                                                                "未及时处理",
                                                                new MeasureType.Count("次", Optional.empty()),
                                                                true,
                                                                "")))
                                                .basis(new Basis.Judged(
                                                        "rating",
                                                        Figure.ZERO,
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        RatingScale.NONE))
                                                .adjustments(List.of(deduct("late", 2)))
                                                .build()))
                                .build(),
                        Section.builder("conduct", "行为规范")
                                .points(Figure.of(10))
                                .children(List.of(indicator("attendance", "每月考勤情况", 10)
                                        .criteria("遵守公司“BD组规章制度”中的相关规定,每发现一次异常考勤,扣1分。")
                                        .measures(List.of(count("absences", "异常考勤", "次")))
                                        .adjustments(List.of(deduct("absences", 1)))
                                        .build()))
                                .build(),
                        Section.builder("special", "特别表现")
                                .bonus(true)
                                .limits(new Limits(Limit.at(Figure.of(-5)), Limit.at(Figure.of(5))))
                                .children(List.of(Indicator.builder("events", "关键事件、特别贡献")
                                        .criteria("积极参与产品问题的解决,提出合理化建议,并有效实施,酌情加分")
                                        .measures(List.of(Measure.of("points", "加减分", new MeasureType.Score())))
                                        .basis(new Basis.Judged(
                                                "points",
                                                Figure.of(-5),
                                                Optional.of(Figure.of(5)),
                                                Optional.empty(),
                                                RatingScale.NONE))
                                        .build()))
                                .build()))
                .footer(List.of(
                        FormField.of("rater", "评分人", FormField.Type.SIGNATURE),
                        FormField.of("total", "最终得分", FormField.Type.TOTAL)))
                .build();
    }

    /** Every kind of measure, raters of every kind, a pool, a table of its own, blanks, fields, grades and a veto. */
    static Scorecard everything() {
        RatingScale choice = new RatingScale(
                "",
                List.of(
                        new Rating("优秀", new Award.Choice(Figure.of(9), Figure.of(10)), ""),
                        new Rating("=差", Award.points(Figure.ZERO), "")));
        RatingScale levels = new RatingScale(
                "",
                List.of(
                        new Rating("甲,一贯", new Award.FullMarks(), "一贯如此"),
                        new Rating("乙", Award.points(Figure.of(3)), "有时如此")));
        return Scorecard.builder("everything", "全项考核表")
                .version("2.1")
                .raters(List.of(
                        Rater.forReference("self", "自评"),
                        Rater.weighted("superior", "上级", Figure.HUNDRED),
                        Rater.bound("hr-dept", "人事")))
                .blanks(List.of(
                        Blank.of("per-error", "每错一次扣分", "分"),
                        new Blank(
                                "target-rate",
                                "目标",
                                "%",
                                Optional.of(BigDecimal.ZERO),
                                Optional.of(BigDecimal.valueOf(100)),
                                Optional.of(BigDecimal.valueOf(95)))))
                .header(List.of(
                        FormField.of("name", "姓名", FormField.Type.TEXT),
                        new FormField("post", "岗位", FormField.Type.CHOICE, true, "", "", List.of("客服", "销售"))))
                .measures(List.of(
                        count("attendance-days", "出勤天数", "天"), Measure.of("accident", "重大事故", new MeasureType.YesNo())))
                .children(List.of(
                        Section.builder("work", "工作业绩")
                                .no("一")
                                .points(Figure.of(60))
                                .children(List.of(
                                        indicator("errors", "差错", 10)
                                                .criteria("目标{target-rate}%,每错一次扣{per-error}分")
                                                .measures(List.of(count("errors", "差错", "次")))
                                                .notApplicable(NotApplicable.REDISTRIBUTED)
                                                .build(),
                                        indicator("rates", "比率", 10)
                                                .measures(List.of(
                                                        Measure.of(
                                                                "pass-rate",
                                                                "合格率",
                                                                new MeasureType.Percent(
                                                                        Optional.empty(),
                                                                        Optional.of(BigDecimal.valueOf(100)))),
                                                        Measure.of(
                                                                "sales",
                                                                "完成率",
                                                                new MeasureType.Ratio("实际销售额", "目标销售额")),
                                                        Measure.of(
                                                                "survey",
                                                                "问卷",
                                                                new MeasureType.Mean(BigDecimal.ONE, BigDecimal.TEN))))
                                                .build(),
                                        indicator("amounts", "数量", 20)
                                                .measures(List.of(
                                                        Measure.of(
                                                                "minutes",
                                                                "用时",
                                                                new MeasureType.Quantity(
                                                                        "分钟",
                                                                        Optional.of(BigDecimal.ZERO),
                                                                        Optional.empty())),
                                                        Measure.of("cost", "费用", new MeasureType.Money("元")),
                                                        Measure.of("on-time", "按时", new MeasureType.YesNo())))
                                                .build(),
                                        indicator("labels", "等级", 10)
                                                .measures(List.of(Measure.of("level", "等级", new MeasureType.Label())))
                                                .basis(new Basis.Rated("level", levels))
                                                .build(),
                                        indicator("judged", "评议", 10)
                                                .measures(List.of(Measure.of("score", "评议", new MeasureType.Score())))
                                                .basis(new Basis.Judged(
                                                        "score",
                                                        Figure.ZERO,
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        choice))
                                                .raters(List.of("hr-dept"))
                                                .build()))
                                .build(),
                        Section.builder("duties", "工作职责")
                                .no("二")
                                .points(Figure.of(30))
                                .pool(true)
                                .department("人力资源部")
                                .children(List.of(
                                        pooled("late-files", "1", "归档迟延,扣2分/次"), pooled("lost-files", "2", "遗失,扣5分/次")))
                                .build(),
                        Section.builder("attitude", "工作态度")
                                .points(Figure.of(10))
                                .outOf(Figure.of(20))
                                .layout(new Layout(
                                        List.of(
                                                Column.of(Role.INDICATOR, "行为"),
                                                Column.of(Role.WEIGHT, "权重"),
                                                Column.of(Role.RATING, "等级"),
                                                new Column(Role.SCORE, "上级", "得分", Optional.of("superior")),
                                                new Column(Role.SCORE, "结果", "得分", Optional.empty()),
                                                Column.of(Role.SIGNATURE, "签字")),
                                        "",
                                        "加权合计",
                                        ""))
                                .children(List.of(indicator("chosen", "主动性", 20)
                                        .measures(List.of(Measure.of("level", "主动性", new MeasureType.Label())))
                                        .basis(new Basis.Rated("level", choice))
                                        .build()))
                                .build()))
                .vetoes(List.of(new Veto(
                        "absent",
                        "出勤不满20天,考核分为零。",
                        new Condition.Compares(
                                "attendance-days", Condition.Comparison.BELOW, Operand.of(Figure.of(20))),
                        Optional.of(Figure.ZERO),
                        Optional.empty())))
                .grades(List.of(Grade.from(90, "优"), new Grade("待改进", Optional.empty(), false, "", "")))
                .body(List.of(FormField.of("summary", "评语", FormField.Type.REMARKS)))
                .notes(List.of("注:出勤不满20天,考核分为零。"))
                .footer(List.of(
                        FormField.of("signature", "被考核人签字", FormField.Type.SIGNATURE),
                        FormField.of("date", "日期", FormField.Type.DATE)))
                .build();
    }

    private static Indicator.Builder indicator(String id, String title, long points) {
        return Indicator.builder(id, title).points(Figure.of(points));
    }

    private static Indicator pooled(String id, String no, String criteria) {
        return Indicator.builder(id, "")
                .no(no)
                .criteria(criteria)
                .measures(List.of(count("times", "次数", "次")))
                .basis(new Basis.Pooled())
                .adjustments(List.of(deduct("times", 2)))
                .build();
    }

    private static Measure count(String id, String title, String unit) {
        return Measure.of(id, title, new MeasureType.Count(unit, Optional.empty()));
    }

    private static Adjustment deduct(String measure, long points) {
        return new Adjustment.PerOccurrence(Sign.DEDUCT, measure, Figure.of(points), Figure.ONE, NO_CAP);
    }
}
