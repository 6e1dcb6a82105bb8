package io.github.kaohe.builder;

import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.ProblemException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.assertj.core.api.Assertions;

/** Cards of a single indicator, for tests of what is said inside it. */
final class Built {
    private Built() {}

    static Scorecard card(UnaryOperator<IndicatorScope> scored) {
        return unbuilt(scored).build();
    }

    static Indicator indicator(UnaryOperator<IndicatorScope> scored) {
        return (Indicator) card(scored).children().get(0);
    }

    static ScorecardBuilder unbuilt(UnaryOperator<IndicatorScope> scored) {
        return ScorecardBuilder.scorecard("test", "考核表").indicator("only", "指标", 100, scored);
    }

    /** The errors of a card, each as its English line. */
    static List<String> errors(ScorecardBuilder card) {
        ProblemException thrown = Assertions.catchThrowableOfType(ProblemException.class, card::build);
        return thrown.problems().stream()
                .map(problem -> problem.line(Locale.ENGLISH))
                .toList();
    }
}
