package io.github.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.scoring.Scorer;
import io.github.kaohe.validation.ScorecardRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A shipped form of which only the frame is left becomes a scorecard when the company adds its indicators. */
class FrameFormTest {
    private static Scorecard filled(int... points) {
        List<Node> indicators = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            String id = "item-" + (i + 1);
            indicators.add(Indicator.builder(id, "指标" + (i + 1))
                    .points(Figure.of(points[i]))
                    .measures(List.of(Measure.of("score", "", new MeasureType.Score())))
                    .basis(new Basis.Judged("score", Figure.ZERO, Optional.empty(), Optional.empty(), RatingScale.NONE))
                    .build());
        }
        return Catalog.shipped().get("customer-satisfaction-percent-scorecard").toBuilder()
                .children(indicators)
                .completeness(Completeness.COMPLETE)
                .build();
    }

    @Test
    void its_scores_add_up_to_a_total_of_a_hundred() {
        Appraisal appraisal = Appraisal.of("customer-satisfaction-percent-scorecard")
                .value("item-1", new BigDecimal("36"))
                .value("item-2", new BigDecimal("24"))
                .value("item-3", new BigDecimal("30"))
                .build();

        assertThat(Scorer.of(filled(40, 30, 30)).score(appraisal).total()).contains(new BigDecimal("90"));
    }

    @Test
    void points_that_do_not_add_up_to_a_hundred_are_refused() {
        assertThat(ScorecardRules.check(filled(40, 30, 20)))
                .extracting(Problem::code)
                .contains(ProblemCode.KH1101);
    }
}
