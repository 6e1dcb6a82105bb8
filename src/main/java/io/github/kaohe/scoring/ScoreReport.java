package io.github.kaohe.scoring;

import io.github.kaohe.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of an appraisal, explained (得分单).
 *
 * @param form        id of the scorecard
 * @param version     version of the scorecard
 * @param title       title of the scorecard
 * @param total       the rounded total; empty if there is an error among the problems, or if the form has only labels
 * @param fullMarks   what the weighted indicators add up to, or what the total is scaled to; empty if it is a blank that is
 *                    not filled in
 * @param grade       the grade of the total, if the form has grades
 * @param payment     what the total pays, if the form says so and its blanks are filled in
 * @param lines       one line for each node, in the order of the form
 * @param vetoes      what overruled the total
 * @param losses      lost points, most first; equal ones in the order of the form
 * @param assumptions what was assumed because the appraisal does not say
 * @param problems    what is wrong with the appraisal
 */
public record ScoreReport(
        String form,
        String version,
        String title,
        Optional<BigDecimal> total,
        Optional<BigDecimal> fullMarks,
        Optional<String> grade,
        Optional<Payment> payment,
        List<ScoreLine> lines,
        List<Phrase> vetoes,
        List<Loss> losses,
        List<Phrase> assumptions,
        List<Problem> problems) {

    /**
     * Points lost in one place (失分点).
     *
     * @param id     id of the indicator
     * @param title  the name by which people find it
     * @param path   titles from the top down to the indicator
     * @param points points of the card that were lost, positive, exact up to ten decimals
     */
    public record Loss(String id, String title, List<String> path, BigDecimal points) {
        public Loss {
            path = List.copyOf(path);
        }
    }

    /**
     * What a total pays.
     *
     * @param title       what the form calls the money
     * @param amount      yuan to the cent, zero or positive
     * @param explanation the arithmetic
     */
    public record Payment(String title, BigDecimal amount, Phrase explanation) {
        public Payment {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(explanation, "explanation");
        }
    }

    public ScoreReport {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(payment, "payment");
        lines = List.copyOf(lines);
        vetoes = List.copyOf(vetoes);
        losses = List.copyOf(losses);
        assumptions = List.copyOf(assumptions);
        problems = List.copyOf(problems);
    }

    /**
     * {@return the line of a node, if there is such a node}
     *
     * @param id id of the node
     */
    public Optional<ScoreLine> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /**
     * {@return the whole report as text, a line for each node}
     *
     * @param locale Chinese for language {@code zh}, English for every other
     */
    public String text(Locale locale) {
        return ReportText.of(this, locale);
    }
}
