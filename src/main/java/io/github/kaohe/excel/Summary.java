package io.github.kaohe.excel;

import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The results of many filled forms of one scorecard, ranked, and their workbook (汇总表): the ranking, the distribution of
 * grades and totals, the lost points by indicator, what follows from a policy, and every form that does not count.
 *
 * <p>Equal totals share a place and the places after them are left out: 1, 2, 2, 4; among themselves they stand in the order
 * in which they were collected. A form without a total is never ranked and never counts as 0. Immutable and safe for
 * threads; equal input gives equal bytes.
 *
 * <pre>{@code
 * SummaryCollector collector = SummaryCollector.of(card, Locale.CHINESE);
 * collector.scored("张三.xlsx", appraisal, Scorer.of(card).score(appraisal));
 * collector.collect().save(Path.of("汇总.xlsx"));
 * }</pre>
 */
public final class Summary {
    private final CardOutline outline;
    private final Locale locale;
    private final List<Standing> standings;
    private final List<SummaryResult> results;
    private final List<Uncounted> uncounted;
    private final List<Remark> remarks;
    private final Optional<SummaryPolicy> policy;

    /**
     * Where one form stands.
     *
     * @param place  its place, from 1
     * @param file   name of its file
     * @param who    whose it is, told apart from everybody else: the name, and where several have it, the file besides
     * @param name   the name as written, or the name of the file where the form does not say
     * @param period the period as written; empty where the form does not say
     * @param total  the total
     * @param grade  the grade, if there is one
     */
    public record Standing(
            int place, String file, String who, String name, String period, BigDecimal total, Optional<String> grade) {
        public Standing {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(total, "total");
        }
    }

    /**
     * A form that does not count.
     *
     * @param file     name of its file
     * @param name     whose it is; empty where that could not be read
     * @param problems why
     */
    public record Uncounted(String file, String name, List<Problem> problems) {
        /** Copies the list. */
        public Uncounted {
            problems = List.copyOf(problems);
        }
    }

    /** A form that counts although something is to be said about it. */
    record Remark(String file, String name, List<Problem> problems) {}

    Summary(
            CardOutline outline,
            Locale locale,
            List<Standing> standings,
            List<SummaryResult> results,
            List<Uncounted> uncounted,
            List<Remark> remarks,
            Optional<SummaryPolicy> policy) {
        this.outline = outline;
        this.locale = locale;
        this.standings = List.copyOf(standings);
        this.results = List.copyOf(results);
        this.uncounted = List.copyOf(uncounted);
        this.remarks = List.copyOf(remarks);
        this.policy = policy;
    }

    /** {@return the scorecard} */
    public Scorecard card() {
        return outline.card();
    }

    /** {@return the forms that count, first place first} */
    public List<Standing> standings() {
        return standings;
    }

    /** {@return the forms that do not count, in the order in which they were collected} */
    public List<Uncounted> uncounted() {
        return uncounted;
    }

    /**
     * {@return the same summary with what follows from a policy}
     *
     * @param consequences what follows; a line concerns the {@link Standing#who()} that it names
     */
    public Summary with(SummaryPolicy consequences) {
        return new Summary(outline, locale, standings, results, uncounted, remarks, Optional.of(consequences));
    }

    /** {@return what the policy could not be applied to; none without a policy} */
    public List<Problem> policyProblems() {
        return policy.map(SummaryPolicy::problems).orElse(List.of());
    }

    /** {@return the workbook (.xlsx)} */
    public byte[] bytes() {
        return SummaryBook.write(this);
    }

    /**
     * Saves the workbook. The file appears whole or not at all.
     *
     * @param file where to; replaced if it exists
     * @throws IOException if writing fails
     */
    public void save(Path file) throws IOException {
        FormFiles.save(bytes(), file);
    }

    CardOutline outline() {
        return outline;
    }

    Locale locale() {
        return locale;
    }

    /** {@return the grades of the card, highest first as it lists them, then whatever else somebody got} */
    Set<String> gradeLabels() {
        Set<String> labels = new LinkedHashSet<>();
        outline.card().grades().forEach(grade -> labels.add(grade.label()));
        results.forEach(result -> result.grade().ifPresent(labels::add));
        return labels;
    }

    /** {@return the results, in the order of the standings} */
    List<SummaryResult> results() {
        return results;
    }

    List<Remark> remarks() {
        return remarks;
    }

    Optional<SummaryPolicy> policy() {
        return policy;
    }
}
