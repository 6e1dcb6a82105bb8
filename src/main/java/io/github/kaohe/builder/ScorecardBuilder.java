package io.github.kaohe.builder;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Example;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Payout;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.Rounding;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Veto;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.validation.ScorecardRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes a scorecard so that it reads like the form; the package description shows one. */
public final class ScorecardBuilder extends FormScope {
    private final String id;
    private final List<MeasureWord> measures = new ArrayList<>();
    private final List<Blank> blanks = new ArrayList<>();
    private final List<VetoDraft> vetoes = new ArrayList<>();
    private final List<Grade> grades = new ArrayList<>();
    private final List<Rater> raters = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    private boolean emptyMeansNone;

    private ScorecardBuilder(String id, String title) {
        super(Scorecard.builder(id, title));
        this.id = id;
    }

    /**
     * {@return the beginning of a scorecard}
     *
     * @param id    kebab-case id
     * @param title title as printed
     */
    public static ScorecardBuilder scorecard(String id, String title) {
        return new ScorecardBuilder(id, title);
    }

    @Override
    ScorecardBuilder self() {
        return this;
    }

    /**
     * Sets what the points of the weighted children add up to; usually 100.
     *
     * @param points full marks
     * @return this scope
     */
    public ScorecardBuilder fullMarks(Number points) {
        card.fullMarks(Numbers.figure(points));
        return self();
    }

    /**
     * Sets what the points of the weighted children add up to; usually 100.
     *
     * @param points full marks
     * @return this scope
     */
    public ScorecardBuilder fullMarks(Figure points) {
        card.fullMarks(points);
        return self();
    }

    /**
     * Declares measures of the card. A rule of any indicator that names the title of one uses it.
     *
     * @param declared the measures
     * @return this scope
     */
    public ScorecardBuilder measures(MeasureWord... declared) {
        measures.addAll(List.of(declared));
        return self();
    }

    /**
     * Says that every count left empty means none, and every answer left empty means no. The report lists what was assumed.
     *
     * @return this scope
     */
    public ScorecardBuilder emptyMeansNone() {
        emptyMeansNone = true;
        return self();
    }

    /**
     * Declares the numbers the company fills in.
     *
     * @param declared the blanks, such as {@code blankFor("plan-target", "目标值", "%")}
     * @return this scope
     */
    public ScorecardBuilder blanks(BlankWord... declared) {
        for (BlankWord word : declared) {
            blanks.add(word.blank());
        }
        return self();
    }

    /**
     * Adds what overrules the total (一票否决).
     *
     * @param criteria the rule as printed; without a condition, the question that is asked
     * @param effect when it holds, and what it does
     * @return this scope
     */
    public ScorecardBuilder veto(String criteria, Function<VetoScope, VetoEffect> effect) {
        veto("", criteria, effect);
        return self();
    }

    /**
     * Adds what overrules the total (一票否决).
     *
     * @param id kebab-case id
     * @param criteria the rule as printed; without a condition, the question that is asked
     * @param effect when it holds, and what it does
     * @return this scope
     */
    public ScorecardBuilder veto(String id, String criteria, Function<VetoScope, VetoEffect> effect) {
        VetoDraft veto = new VetoDraft(id, criteria);
        vetoes.add(veto);
        Objects.requireNonNull(effect.apply(new VetoScope(veto)), "effect");
        return self();
    }

    /**
     * Says what the total pays (当月奖金=考核分数/100分*300元).
     *
     * @param title what people call the money
     * @param amount yuan for 100 points, zero or positive; for other points see {@link Payout}
     * @return this scope
     */
    public ScorecardBuilder payout(String title, Number amount) {
        return payout(title, Figure.of(Numbers.decimal(amount)));
    }

    /**
     * Says what the total pays.
     *
     * @param title what people call the money
     * @param amount yuan for 100 points, such as a blank
     * @return this scope
     */
    public ScorecardBuilder payout(String title, Figure amount) {
        card.payout(new Payout(title, amount, Figure.HUNDRED, ""));
        return self();
    }

    /**
     * Sets the grades of the total (等次).
     *
     * @param best the best
     * @param others the others, falling
     * @return this scope
     */
    public ScorecardBuilder grades(GradeWord best, GradeWord... others) {
        for (GradeWord word : BasisScope.listed(best, others)) {
            grades.add(word.grade());
        }
        return self();
    }

    /**
     * Adds a rater whose scores count (评分人).
     *
     * @param id kebab-case id: {@code superior}
     * @param title as the form names it: {@code 上级}
     * @param weight share of the score in percent
     * @return this scope
     */
    public ScorecardBuilder rater(String id, String title, Number weight) {
        raters.add(Rater.weighted(id, title, Numbers.figure(weight)));
        return self();
    }

    /**
     * Adds a rater whose scores count (评分人).
     *
     * @param id kebab-case id: {@code superior}
     * @param title as the form names it: {@code 上级}
     * @param weight share of the score in percent
     * @return this scope
     */
    public ScorecardBuilder rater(String id, String title, Figure weight) {
        raters.add(Rater.weighted(id, title, weight));
        return self();
    }

    /**
     * Adds a rater whose scores are only shown.
     *
     * @param id kebab-case id: {@code self}
     * @param title as the form names it: {@code 自评}
     * @return this scope
     */
    public ScorecardBuilder raterForReference(String id, String title) {
        raters.add(Rater.forReference(id, title));
        return self();
    }

    /**
     * Adds a rater who scores only the rows bound to him with {@code scoredOnlyBy}.
     *
     * @param id kebab-case id: {@code general-manager}
     * @param title as the form names it: {@code 总经理}
     * @return this scope
     */
    public ScorecardBuilder boundRater(String id, String title) {
        raters.add(Rater.bound(id, title));
        return self();
    }

    /**
     * Sets how scores are rounded; usually the total alone, to 2 decimals, half up.
     *
     * @param how the rounding
     * @return this scope
     */
    public ScorecardBuilder rounding(Rounding how) {
        card.rounding(how);
        return self();
    }

    /**
     * Adds an appraisal with the result it must give.
     *
     * @param title short name, such as {@code A}
     * @param observed what was observed
     * @param expected what it must give
     * @return this scope
     */
    public ScorecardBuilder example(
            String title, UnaryOperator<Appraisal.Builder> observed, UnaryOperator<ExpectedScope> expected) {
        Appraisal appraisal = observed.apply(Appraisal.of(id)).build();
        examples.add(ExpectedScope.example(title, appraisal, expected));
        return self();
    }

    /**
     * {@return the finished scorecard}
     *
     * <p>Warnings and notes do not hold it back; {@link ScorecardRules#check(Scorecard)} tells them.
     *
     * @throws ProblemException once, with every error of the definition
     */
    public Scorecard build() {
        List<Problem> problems = new ArrayList<>();
        Scorecard scorecard = assemble(problems);
        problems.addAll(ScorecardRules.check(scorecard));
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(errors);
        }
        return scorecard;
    }

    private Scorecard assemble(List<Problem> problems) {
        MeasureNames names = new MeasureNames("c", "", emptyMeansNone, Optional.empty(), Place.ROOT, problems);
        names.declare(measures);
        complete();
        card.children(NodeDraft.assembleAll(children, new Surroundings("", Place.ROOT, false, false, names, problems)));
        List<Veto> finished = new ArrayList<>();
        for (VetoDraft veto : vetoes) {
            finished.add(veto.veto("v" + (finished.size() + 1), names));
        }
        return card.vetoes(finished)
                .measures(names.measures())
                .blanks(blanks)
                .grades(grades)
                .raters(raters)
                .examples(examples)
                .build();
    }
}
