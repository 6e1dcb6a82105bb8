package io.github.kaohe.validation;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.Veto;
import io.github.kaohe.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Small forms, and the words to build them from. */
public final class Forms {
    private Forms() {}

    /** A sound monthly form of an office clerk. */
    public static Scorecard clerk() {
        return Scorecard.builder("office-clerk-monthly", "文员月度绩效考核表")
                .children(List.of(
                        section("performance", "工作业绩", 80, quality(), timeliness()),
                        section("conduct", "行为规范", 20, discipline())))
                .measures(List.of(Measure.of("accident", "重大安全事故", new MeasureType.YesNo())))
                .vetoes(List.of(new Veto(
                        "accident-veto",
                        "发生重大安全事故,总分为0",
                        new Condition.Answered("accident", true),
                        Optional.of(Figure.ZERO),
                        Optional.empty())))
                .grades(List.of(Grade.from(90, "优秀"), Grade.from(80, "良好"), Grade.from(60, "合格"), Grade.from(0, "不合格")))
                .build();
    }

    static Indicator quality() {
        return Indicator.builder("quality", "工作质量")
                .points(Figure.of(50))
                .measures(List.of(percent("rate", "合格率")))
                .basis(bands("rate", atLeast(98, 50), fromBelow(95, 98, 40), below(95, 0)))
                .build();
    }

    static Indicator timeliness() {
        return Indicator.builder("timeliness", "工作时效")
                .points(Figure.of(30))
                .criteria("每延迟1次扣5分,扣完为止;延迟超过4次,本项不得分")
                .measures(List.of(count("delays", "延迟次数")))
                .adjustments(List.of(deduct("delays", 5)))
                .overrides(List.of(zeroWhen("delays", Condition.Comparison.ABOVE, 4)))
                .build();
    }

    static Indicator discipline() {
        return deducting("discipline", "劳动纪律", 20);
    }

    /** An indicator of full marks that loses two points each time. */
    static Indicator deducting(String id, String title, long points) {
        return Indicator.builder(id, title)
                .points(Figure.of(points))
                .measures(List.of(count("times", "次数")))
                .adjustments(List.of(deduct("times", 2)))
                .build();
    }

    static Scorecard card(Node... children) {
        return Scorecard.builder("test-card", "考核表").children(List.of(children)).build();
    }

    static Section section(String id, String title, long points, Node... children) {
        return Section.builder(id, title)
                .points(Figure.of(points))
                .children(List.of(children))
                .build();
    }

    static Measure count(String id, String title) {
        return Measure.of(id, title, new MeasureType.Count("次", Optional.empty()));
    }

    static Measure count(String id, String title, long max) {
        return Measure.of(id, title, new MeasureType.Count("次", Optional.of(BigDecimal.valueOf(max))));
    }

    static Measure percent(String id, String title) {
        return Measure.of(
                id, title, new MeasureType.Percent(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(100))));
    }

    static Measure score(String id) {
        return Measure.of(id, "评分", new MeasureType.Score());
    }

    static Adjustment deduct(String measure, long points) {
        return new Adjustment.PerOccurrence(Sign.DEDUCT, measure, Figure.of(points), Figure.ONE, Optional.empty());
    }

    static Adjustment deductAtMost(String measure, long points, long cap) {
        return new Adjustment.PerOccurrence(
                Sign.DEDUCT, measure, Figure.of(points), Figure.ONE, Optional.of(Figure.of(cap)));
    }

    static ScoreOverride zeroWhen(String measure, Condition.Comparison comparison, long number) {
        return new ScoreOverride.Becomes(compares(measure, comparison, number), Figure.ZERO);
    }

    static Condition compares(String measure, Condition.Comparison comparison, long number) {
        return new Condition.Compares(measure, comparison, Operand.of(Figure.of(number)));
    }

    static Basis bands(String measure, Band... bands) {
        return new Basis.Bands(measure, List.of(bands), Optional.empty());
    }

    static Band atLeast(long lower, long points) {
        return band(Interval.atLeast(Figure.of(lower)), points);
    }

    static Band fromBelow(long lower, long upper, long points) {
        return band(Interval.fromBelow(Figure.of(lower), Figure.of(upper)), points);
    }

    static Band below(long upper, long points) {
        return band(Interval.below(Figure.of(upper)), points);
    }

    static Band band(Interval interval, long points) {
        return new Band(interval, Award.points(Figure.of(points)));
    }

    static Rating rating(String label, long points) {
        return new Rating(label, Award.points(Figure.of(points)), "");
    }

    static Rating range(String label, long min, long max) {
        return new Rating(label, new Award.Choice(Figure.of(min), Figure.of(max)), "");
    }

    static RatingScale scale(Rating... ratings) {
        return new RatingScale("", List.of(ratings));
    }

    static Indicator rated(String id, String title, long points, Rating... ratings) {
        return Indicator.builder(id, title)
                .points(Figure.of(points))
                .measures(List.of(Measure.of("level", "等级", new MeasureType.Label())))
                .basis(new Basis.Rated("level", scale(ratings)))
                .build();
    }

    static Indicator judged(String id, String title, long points, Rating... ratings) {
        return Indicator.builder(id, title)
                .points(Figure.of(points))
                .measures(List.of(score("judged")))
                .basis(new Basis.Judged("judged", Figure.ZERO, Optional.empty(), Optional.empty(), scale(ratings)))
                .build();
    }

    /** Code and place of each problem: {@code KH1101 工作业绩}. */
    static List<String> problems(Scorecard card) {
        return ScorecardRules.check(card).stream()
                .map(problem -> (problem.code() + " " + problem.place().text()).strip())
                .toList();
    }

    /** The problem lines in Chinese. */
    static List<String> lines(Scorecard card) {
        return ScorecardRules.check(card).stream().map(Problem::toString).toList();
    }

    /** The problem lines in English. */
    static List<String> englishLines(Scorecard card) {
        return ScorecardRules.check(card).stream()
                .map(problem -> problem.line(Locale.ENGLISH))
                .toList();
    }
}
