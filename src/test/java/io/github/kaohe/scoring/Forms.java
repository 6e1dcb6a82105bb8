package io.github.kaohe.scoring;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.model.Side;
import io.github.kaohe.model.Sign;
import io.github.kaohe.model.StepRounding;
import io.github.kaohe.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Small forms and rules for the tests of scoring. */
final class Forms {
    private Forms() {}

    static final String FORM = "form";

    /** A card whose weighted children are given; its full marks are what they add up to. */
    static Scorecard card(int fullMarks, Node... children) {
        return Scorecard.builder(FORM, "考核表")
                .fullMarks(Figure.of(fullMarks))
                .children(List.of(children))
                .build();
    }

    static Indicator.Builder indicator(String id, int points) {
        return Indicator.builder(id, "指标" + id).points(Figure.of(points));
    }

    static Section.Builder section(String id, int points, Node... children) {
        return Section.builder(id, "项目" + id).points(Figure.of(points)).children(List.of(children));
    }

    static Indicator judged(String id, int points) {
        return indicator(id, points)
                .measures(List.of(Measure.of("score", "评分", new MeasureType.Score())))
                .basis(judgedFromZero("score"))
                .build();
    }

    static Basis judgedFromZero(String measure) {
        return new Basis.Judged(measure, Figure.ZERO, Optional.empty(), Optional.empty(), RatingScale.NONE);
    }

    /** Levels without points. */
    static RatingScale labels(String... labels) {
        return new RatingScale(
                "",
                Stream.of(labels)
                        .map(label -> new Rating(label, new Award.LabelOnly(), ""))
                        .toList());
    }

    static Measure count(String id) {
        return Measure.of(id, "次数" + id, new MeasureType.Count("次", Optional.empty()));
    }

    static Measure percent(String id) {
        return Measure.of(id, "比率" + id, new MeasureType.Percent(Optional.empty(), Optional.empty()));
    }

    static Adjustment.PerOccurrence deduct(String measure, String points) {
        return new Adjustment.PerOccurrence(Sign.DEDUCT, measure, Figure.of(points), Figure.ONE, Optional.empty());
    }

    static Adjustment.Steps below(String measure, int target, int step, int points, StepRounding rounding) {
        return new Adjustment.Steps(
                Sign.DEDUCT,
                measure,
                Side.BELOW,
                Operand.of(Figure.of(target)),
                Figure.of(step),
                Figure.of(points),
                rounding,
                Optional.empty());
    }

    static Condition compares(String measure, Condition.Comparison comparison, int with) {
        return new Condition.Compares(measure, comparison, Operand.of(Figure.of(with)));
    }

    static Blank blank(String name) {
        return Blank.of(name, "空白" + name, "分");
    }

    static ScoreReport score(Scorecard card, UnaryOperator<Appraisal.Builder> observed) {
        return Scorer.of(card).score(observed.apply(Appraisal.of(card)).build());
    }

    /** The score of the only indicator of a card, as a plain number. */
    static String scoreOf(Indicator indicator, UnaryOperator<Appraisal.Builder> observed) {
        int points = ((Figure.Number) indicator.points().orElseThrow()).value().intValueExact();
        ScoreReport report = score(card(points, indicator), observed);
        return report.line(indicator.id())
                .orElseThrow()
                .score()
                .map(Object::toString)
                .orElseGet(() -> codes(report).toString());
    }

    static String total(ScoreReport report) {
        return report.total()
                .map(total -> total.toPlainString())
                .orElseGet(() -> codes(report).toString());
    }

    static List<String> codes(ScoreReport report) {
        return report.problems().stream().map(Problem::code).map(Enum::name).toList();
    }
}
