package io.github.kaohe.builder;

import static io.github.kaohe.builder.Measures.count;
import static io.github.kaohe.builder.Measures.mean;
import static io.github.kaohe.builder.Measures.percent;
import static io.github.kaohe.builder.Measures.points;
import static io.github.kaohe.builder.Measures.ratio;
import static io.github.kaohe.builder.Measures.reconstructed;
import static io.github.kaohe.builder.Measures.restored;
import static io.github.kaohe.builder.ScorecardBuilder.scorecard;
import static io.github.kaohe.builder.Words.atLeast;
import static io.github.kaohe.builder.Words.field;
import static io.github.kaohe.builder.Words.from;
import static io.github.kaohe.builder.Words.otherwise;
import static io.github.kaohe.builder.Words.when;
import static io.github.kaohe.model.Column.Role.CRITERIA;
import static io.github.kaohe.model.Column.Role.DEPARTMENT;
import static io.github.kaohe.model.Column.Role.INDICATOR;
import static io.github.kaohe.model.Column.Role.NUMBER;
import static io.github.kaohe.model.Column.Role.POINTS;
import static io.github.kaohe.model.Column.Role.SCORE;
import static io.github.kaohe.model.Column.Role.SECTION;
import static io.github.kaohe.model.Column.Role.SIGNATURE;

import io.github.kaohe.model.Observation;
import java.math.BigDecimal;

/** Forms of the documents, written with the builder: one rule of the form, one line. */
@SuppressWarnings("BadImport") // from(90, "优秀") reads as the form does
final class Forms {
    private Forms() {}

    // spotless:off
    /** BD每月绩效考核表(商家维护组). */
    static ScorecardBuilder merchantMaintenance() {
        return scorecard("bd-merchant-maintenance-monthly", "BD每月绩效考核表(商家维护组)")
            .subject("商家维护组 BD")
            .monthly()
            .source("001_9f926ac6ccbe43ab.txt", "382-411, 363-378")
            .partial("服务质量第二项及商家满意度分值遗失;行为规范一栏和特别表现的标题取自同一工作簿另一组的表")
            .header(field("姓名").as("name"), field("月份").as("month").period())
            .table(t -> t.total("").under("考评内容", c -> c
                .column(SECTION, "指标类型")
                .column(INDICATOR, "具体指标")
                .column(CRITERIA, "标准")
                .column(POINTS, "分值")
                .column(SCORE, "部门评分")))
            .emptyMeansNone()

            .section("performance", "实际业绩", 70, s -> s
                .indicator("visits", "每月走访商家数量", 40, i -> i
                    .criteria("月走访的每一个商家计0.4分。本项按照“每月走访商家数量*0.4“得分")
                    .measures(count("走访商家", "家"))
                    .earns("走访商家", 0.4).perUnit("家"))
                .indicator("certification", "商家认证通过率", 20, i -> i
                    .criteria("所有入驻商家的认证通过率,统计截止于次月14号。每月通过率目标:98%,本项按照完成比例得分")
                    .proportional("认证通过率", "%").toTarget(98))
                .indicator("revival", "战败商家复活率", 10, i -> i
                    .criteria("每月战败商家(包括认证失败的、过期等待认证与要求退出平台的商家)认证通过率。"
                        + "每月商家复活率目标为90%,本项按照完成比例得分")
                    .measures(percent("复活率", 0, 100))
                    .proportional("复活率").toTarget(90)))

            .section("service", "服务质量", 20, s -> s
                .indicator("satisfaction", "商家满意度", reconstructed(10, "分值遗失;20 - 10,且满分为10分"), i -> i
                    .criteria("回访中,商家评分(市场部每月回访“商家维护组“的走访商家抽,满分为10分)\n"
                        + "及时处理商家的疑问、抱怨等,未及时处理,每发生一次,扣2分/次")
                    .judged(mean("商家评分", 0, 10).takenFrom("市场部每月回访"))
                    .deduct("未及时处理商家的疑问、抱怨", 2).perOccurrence("次"))
                .indicator("service-2", "(标题遗失)", reconstructed(10, "20 - 10"), i -> i
                    .reconstructed("rule", "标准遗失,由评分人评0-10分")
                    .judged()))

            .section("conduct", "行为规范", reconstructed(10, "100 - 70 - 20"), s -> s
                .indicator("attendance", "每月考勤情况", 6, i -> i
                    .criteria("遵守公司“BD组规章制度“中的相关规定,每发现一次异常考勤,扣1分。")
                    .deduct("异常考勤", 1).perOccurrence("次"))
                .indicator("meetings", "会议表现", 4, i -> i
                    .criteria("准时出席BD会议,迟到一次,扣2分;无故缺席一次,本项倒扣10分。\n"
                        + "遵守公司的会议制度,发现违规,扣2分/次。")
                    .deduct("迟到", 2).perOccurrence("次")
                    .deduct("违规", 2).perOccurrence("次")
                    .deductBelowZero("无故缺席", 10).perOccurrence("次")))

            .bonusSection("特别表现", s -> s.id("special").floor(-5).cap(5)
                .indicator("关键事件、特别贡献", i -> i.id("key-events")
                    .criteria("积极参与产品问题的解决,提出合理化建议,并有效实施,酌情加分\n为公司创造效益或节约成本,酌情加分")
                    .judged(-5, 5)))

            .footer(field("评分人"), field("最终得分").total(), field("沟通确认").signature())

            .example("A",
                a -> a.value("visits", 95).value("certification", 98).value("revival", 81)
                    .value("satisfaction.m1", Observation.of("9.2")).value("service-2", 10)
                    .value("attendance", 1).value("meetings.m1", 1).value("key-events", 3),
                e -> e.line("visits", 38).line("performance", 67).line("satisfaction", 9.2).total(96.2))
            .example("B(封顶、倒扣)",
                a -> a.value("visits", 120).value("certification", 100).value("revival", 90)
                    .value("satisfaction.m1", Observation.of("8.5")).value("satisfaction.m2", 1).value("service-2", 8)
                    .value("attendance", 7).value("meetings.m3", 1).value("key-events", -2),
                e -> e.line("visits", 40).line("attendance", 0).line("meetings", -10).total(72.5))
            .example("C(最高分)",
                a -> a.value("visits", 100).value("certification", 98).value("revival", 90)
                    .value("satisfaction.m1", 10).value("service-2", 10).value("key-events", 5),
                e -> e.total(105))
            .example("D(扣完为止)",
                a -> a.value("visits", 0).value("certification", 49).value("revival", 0)
                    .value("satisfaction.m1", 1).value("satisfaction.m2", 1).value("service-2", 0)
                    .value("meetings.m1", 1).value("meetings.m2", 2).value("key-events", -5),
                e -> e.line("satisfaction", 0).line("meetings", 0).total(11));
    }

    /** 大客户经理岗位绩效考核表. */
    static ScorecardBuilder keyAccountManager() {
        return scorecard("key-account-manager-monthly", "大客户经理岗位绩效考核表")
            .subject("大客户经理")
            .monthly()
            .source("001_9f926ac6ccbe43ab.txt", "81-129")
            .partial("第三项名称和前半内容遗失;第二、四项分值遗失;第一、二、四项考核部门遗失")
            .reconstructed("layout", "栏目顺序依第95-97、102、104行还原")
            .header(field("姓名"), field("岗位名称").preset("大客户经理"), field("月份").period())
            .table(t -> t
                .heading("管理人员月度绩效考核内容")
                .column(NUMBER, "序号")
                .column(INDICATOR, "考核项目")
                .column(CRITERIA, "考核内容/加、扣分标准")
                .column(DEPARTMENT, "考核部门")
                .column(POINTS, "考核分值")
                .column(SCORE, "实际得分")
                .column(SIGNATURE, "考核人签名")
                .total("合计分数"))
            .emptyMeansNone()

            .indicator("sales", "销售任务", restored(30, "第127行的“30”与本行脱离"), i -> i.no("一")
                .criteria("1、未完成当月销售任务,每低于目标5%扣3分;实际完成额低于50%时,本项不计分;\n"
                    + "2、当月销售目标任务每超过1%,加2分;\n3、当月增加一个新客户(经销商)加5分/次;")
                .measures(ratio("完成率", "实际完成额", "当月销售目标").as("completion"))
                .deduct("完成率", 3).every(5, "%").below(100)
                .zeroIf(when("完成率").isBelow(50))
                .add("完成率", 2).every(1, "%").above(100)
                .add("新客户(经销商)", 5).perOccurrence("个")
                .noCap())
            .indicator("documents", "文案管理", reconstructed(10, "分值遗失;第二、四项合计30"), i -> i.no("二")
                .criteria("1、各类招投标、样品、合同资料及往来文件的整理、汇总和标记,重要资料丢失1份扣5分;")
                .deduct("丢失重要资料", 5).perOccurrence("份"))
            .indicator("item-3", "(标题遗失)", restored(30, "印在本行中间"), i -> i.no("三")
                .criteria("…权工作。\n客户样品开发跟进,确保客户样品及相关样品资料按时交付。\n"
                    + "编制购销协议,按照《合同评审流程》完成客户购销协议的签订。")
                .restored("criteria", "条目序号和首句开头遗失,以“…”代替")
                .department("上级")
                .judged())
            .indicator("discipline", "工作纪律", reconstructed(20, "分值遗失,见第二项"), i -> i.no("四")
                .criteria("1、上班聊天、玩游戏、上与工作无关的网站等,扣2分/次\n"
                    + "2、工作时间总因私事离岗,办公用品摆放不整齐,扣3分/次;")
                .deduct("上班聊天、玩游戏、上与工作无关的网站等", 2).perOccurrence("次")
                .deduct("工作时间总因私事离岗,办公用品摆放不整齐", 3).perOccurrence("次"))
            .indicator("attendance", "考勤管理", 10, i -> i.no("五").department("行政部")
                .criteria("1、请假、迟到、早退1次扣1分,旷工扣5分;\n"
                    + "2、请假未经主管领导批准且请假单未及时交案扣2分/次;扣完为止;\n3、请假3天(含3天)以上扣10分")
                .measures(count("请假天数", "天").as("leave-days"))
                .deduct("请假、迟到、早退", 1).perOccurrence("次")
                .deduct("旷工", 5).perOccurrence("次")
                .deduct("请假未经批准且请假单未及时交案", 2).perOccurrence("次")
                .deduct(10, when("请假天数").isAtLeast(3)))
            .bonus("其它", i -> i.id("other").no("六")
                .criteria("1、临时重要工作或其它重大事件,视实际情况,在1-100分之间加扣,由公司综合评定")
                .measures(points("加分").noneIfEmpty(), points("扣分").noneIfEmpty())
                .addAtDiscretion("加分").atLeast(1).atMost(100)
                .deductAtDiscretion("扣分").atLeast(1).atMost(100))

            .footer(field("绩效金额").money(), field("签名").signature(), field("日期").date())
            .notes("备注:1、绩效考核总分数值为100分,当月绩效奖金=考核分数/100分*月度绩效奖金;",
                "2、被考核人在接到该表确认后不签名则视为默认。")
            .prose("表下登记栏:月份 1 2 3 4 5 6 7 8 9 10 11 12 | 得分 | 当月绩效奖金")

            .example("A",
                a -> a.value("sales.completion", 96).value("item-3", 28).value("discipline.m1", 1)
                    .value("attendance.m2", 1),
                e -> e.line("discipline", 18).line("attendance", 9).total(95))
            .example("B(请假3天)",
                a -> a.value("sales.completion", 83).value("sales.m2", 1).value("documents", 1).value("item-3", 25)
                    .value("discipline.m1", 2).value("discipline.m2", 1)
                    .value("attendance.m2", 1).value("attendance.leave-days", 3),
                e -> e.line("sales", 26).line("attendance", 0).total(69))
            .example("C(不计分、扣完为止、公司扣分)",
                a -> a.value("sales.completion", Observation.of("49.9")).value("sales.m2", 1).value("documents", 3)
                    .value("item-3", 20).value("attendance.m2", 5).value("attendance.m3", 1).value("attendance.m4", 1)
                    .value("other.m2", 10),
                e -> e.line("sales", 0).line("other", -10).total(30))
            .example("D(加分不封顶)",
                a -> a.value("sales.completion", new Observation.Ratio(new BigDecimal(1_050_000), new BigDecimal(1_000_000)))
                    .value("sales.m2", 2).value("item-3", 30),
                e -> e.line("sales", 50).total(120));
    }

    /** 文员月度绩效考核表. */
    static ScorecardBuilder officeClerk() {
        return scorecard("office-clerk-monthly", "文员月度绩效考核表")
            .section("工作业绩", 80, s -> s
                .indicator("quality", "工作质量", 50, i -> i.bands("合格率", "%",
                    atLeast(98).scores(50), atLeast(95).scores(40), otherwise().scores(0)))
                .indicator("timeliness", "工作时效", 30, i -> i
                    .criteria("每延迟1次扣5分,扣完为止;延迟超过4次,本项不得分")
                    .deduct("延迟", 5).perOccurrence("次")
                    .zeroIf(when("延迟").isAbove(4))))
            .section("行为规范", 20, s -> s
                .indicator("discipline", "劳动纪律", 20, i -> i
                    .deduct("迟到", 2).perOccurrence("次").atMost(10)
                    .deduct("旷工", 10).perOccurrence("天")))
            .bonus("特别贡献", b -> b.judged(0, 5))
            .veto("重大安全事故", v -> v.scores(0))
            .grades(from(90, "优秀"), from(80, "良好"), from(60, "合格"), from(0, "不合格"));
    }
    // spotless:on
}
