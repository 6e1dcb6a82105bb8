package io.github.kaohe.validation;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Payout;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** A payout has a name, a field that exists, and numbers that can be computed with. */
final class PayoutRules {
    private PayoutRules() {}

    static void check(Form form, Findings found) {
        form.card().payout().ifPresent(payout -> check(payout, form, found));
    }

    private static void check(Payout payout, Form form, Findings found) {
        if (payout.title().isBlank()) {
            found.add(ProblemCode.KH1001, Place.ROOT, "what", Words.of("what.payout-title"));
        }
        Optional<BigDecimal> amount = Numbers.known(payout.amount()).filter(value -> value.signum() < 0);
        Optional<BigDecimal> per = Numbers.known(payout.per()).filter(value -> value.signum() <= 0);
        if (amount.isPresent() || per.isPresent()) {
            found.add(
                    ProblemCode.KH1310,
                    Place.ROOT,
                    "title",
                    payout.title(),
                    "amount",
                    shown(payout.amount()),
                    "per",
                    shown(payout.per()));
        }
        boolean known = payout.field().isEmpty()
                || Stream.of(
                                form.card().header(),
                                form.card().body(),
                                form.card().footer())
                        .flatMap(fields -> fields.stream())
                        .anyMatch(field -> field.id().equals(payout.field()));
        if (!known) {
            found.add(ProblemCode.KH1311, Place.ROOT, "title", payout.title(), "field", payout.field());
        }
    }

    private static String shown(Figure figure) {
        return Numbers.known(figure).map(BigDecimal::toPlainString).orElse("__");
    }
}
