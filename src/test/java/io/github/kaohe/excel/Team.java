package io.github.kaohe.excel;

import static io.github.kaohe.builder.ScorecardBuilder.scorecard;
import static io.github.kaohe.builder.Words.atLeast;
import static io.github.kaohe.builder.Words.field;
import static io.github.kaohe.builder.Words.from;
import static io.github.kaohe.builder.Words.otherwise;
import static io.github.kaohe.builder.Words.when;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.scoring.Scorer;
import java.util.List;
import java.util.Locale;

/** The forms of a small team. */
final class Team {
    static final Scorecard CARD = scorecard("team", "客服组月度考核表")
            .header(field("姓名"), field("部门"), field("岗位"), field("月份").period())
            .section(
                    "工作业绩",
                    80,
                    s -> s.indicator(
                                    "quality",
                                    "工作质量",
                                    50,
                                    i -> i.bands(
                                            "合格率",
                                            "%",
                                            atLeast(98).scores(50),
                                            atLeast(95).scores(40),
                                            otherwise().scores(0)))
                            .indicator(
                                    "timeliness",
                                    "工作时效",
                                    30,
                                    i -> i.deduct("延迟", 5)
                                            .perOccurrence("次")
                                            .zeroIf(when("延迟").isAbove(4))))
            .section(
                    "行为规范",
                    20,
                    s -> s.indicator(
                            "discipline",
                            "劳动纪律",
                            20,
                            i -> i.deduct("迟到", 2)
                                    .perOccurrence("次")
                                    .atMost(10)
                                    .deduct("旷工", 10)
                                    .perOccurrence("天")))
            .bonus("特别贡献", b -> b.judged(0, 5))
            .veto("重大安全事故", v -> v.scores(0))
            .grades(from(90, "优秀"), from(80, "良好"), from(60, "合格"), from(0, "不合格"))
            .build();

    private final SummaryCollector collector = SummaryCollector.of(CARD, Locale.CHINESE);
    private final Scorer scorer = Scorer.of(CARD);

    /** Four who are ranked 1, 2, 2, 4 with totals of 103, 90, 90 and 54. */
    static Team ofFour() {
        return new Team()
                .member("a.xlsx", "=刘洋", 96, 5, 3, 0)
                .member("b.xlsx", "李娜", 96, 0, 0, 0)
                .member("c.xlsx", "张伟", 98, 2, 0, 0)
                .member("d.xlsx", "王芳", 98, 0, 0, 3);
    }

    /** What a person in this team wrote: rate of quality, delays, late arrivals, points of the bonus. */
    static Appraisal appraisal(String name, int quality, int delays, int late, int bonus) {
        return Appraisal.of(CARD)
                .field("姓名", name)
                .field("部门", "客服部")
                .field("岗位", "客服专员")
                .field("月份", "2026年5月")
                .value("quality", quality)
                .value("timeliness", delays)
                .value("行为规范/劳动纪律/迟到", late)
                .value("行为规范/劳动纪律/旷工", 0)
                .value("特别贡献", bonus)
                .answered("重大安全事故", false)
                .build();
    }

    Team member(String file, String name, int quality, int delays, int late, int bonus) {
        return member(file, appraisal(name, quality, delays, late, bonus));
    }

    Team member(String file, Appraisal appraisal) {
        collector.scored(file, appraisal, scorer.score(appraisal));
        return this;
    }

    Team unreadable(String file) {
        collector.failed(file, List.of(Problem.of(ProblemCode.KH3001, new Place.Named(file))));
        return this;
    }

    Summary summary() {
        return collector.collect();
    }
}
