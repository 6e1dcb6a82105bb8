package io.github.kaohe.scoring;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Payout;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a total pays. */
final class Payments {
    private Payments() {}

    /**
     * {@return what a total pays; empty if the form does not say, or if a number of it is not filled in or makes no sense,
     * which is noted: the score itself stands}
     */
    static Optional<ScoreReport.Payment> of(Scorecard card, BigDecimal total, Evaluation evaluation) {
        return card.payout().flatMap(payout -> {
            Evaluation aside = evaluation.aside();
            Exact amount = aside.number(payout.amount(), Place.ROOT);
            Exact per = aside.positive(payout.per(), Place.ROOT);
            if (amount == null || per == null || amount.signum() < 0) {
                evaluation.report(
                        ProblemCode.KH4010,
                        Place.ROOT,
                        "title",
                        payout.title(),
                        "amount",
                        shown(payout.amount(), amount),
                        "per",
                        shown(payout.per(), per));
                return Optional.empty();
            }
            return Optional.of(payment(payout, total, amount.toDecimal(10), per.toDecimal(10)));
        });
    }

    private static ScoreReport.Payment payment(Payout payout, BigDecimal total, BigDecimal full, BigDecimal per) {
        BigDecimal amount = Payout.of(total, full, per);
        Phrase text = Phrase.of(
                total.signum() < 0 ? "payment.below-zero" : "payment",
                "title",
                payout.title(),
                "score",
                total,
                "per",
                per,
                "full",
                full,
                "amount",
                amount);
        return new ScoreReport.Payment(payout.title(), amount, text);
    }

    private static String shown(Figure figure, @Nullable Exact value) {
        if (value != null) {
            return value.toString();
        }
        return figure instanceof Figure.Number number
                ? number.value().toPlainString()
                : "{" + ((Figure.BlankRef) figure).name() + "}";
    }
}
