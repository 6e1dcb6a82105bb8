package io.github.kaohe.criteria;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.ScoreOverride;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chinese scoring sentences and rules. */
public final class Criteria {
    private Criteria() {}

    /**
     * {@return what a text says; any text is read, what is not understood is listed}
     *
     * @param text one or more sentences
     */
    public static Reading parse(String text) {
        return Parser.parse(text);
    }

    /**
     * {@return what a text says, as rules of the model}
     *
     * @param text    one or more sentences
     * @param context what the sentences leave out because their row says it
     */
    public static Rules rules(String text, Context context) {
        return parse(text).rules(context);
    }

    /**
     * {@return the number of a target as forms print it: {@code 95%}, {@code ≥95%}, {@code 100万元}; empty if there is none}
     *
     * @param text the target
     */
    public static Optional<Figure> target(String text) {
        Tokens tokens = new Tokens(Text.of(text));
        Facts.Found found = new Facts(tokens).whole(0, tokens.size());
        return found != null
                        && found.fact() instanceof Fact.Compares compares
                        && compares.value() instanceof Value.Number number
                ? Optional.of(number.figure())
                : Optional.empty();
    }

    /**
     * {@return where a score starts, in words; the Chinese ones are read back as the same basis}
     *
     * @param basis    the basis
     * @param measures the measures it may name
     * @param locale   Chinese for language {@code zh}, English for every other
     */
    public static String print(Basis basis, List<Measure> measures, Locale locale) {
        return chinese(locale) ? new Printer(measures).basis(basis) : new Describer(measures).basis(basis);
    }

    /**
     * {@return a rule that takes or gives points, in words; the Chinese ones are read back as the same rule}
     *
     * @param adjustment the rule
     * @param measures   the measures it may name
     * @param locale     Chinese for language {@code zh}, English for every other
     */
    public static String print(Adjustment adjustment, List<Measure> measures, Locale locale) {
        return chinese(locale)
                ? new Printer(measures).adjustment(adjustment)
                : new Describer(measures).adjustment(adjustment);
    }

    /**
     * {@return a rule that replaces a score, in words; the Chinese ones are read back as the same rule}
     *
     * @param override the rule
     * @param measures the measures it may name
     * @param locale   Chinese for language {@code zh}, English for every other
     */
    public static String print(ScoreOverride override, List<Measure> measures, Locale locale) {
        return chinese(locale) ? new Printer(measures).override(override) : new Describer(measures).override(override);
    }

    /**
     * {@return in Chinese what a sentence says beside the rules of a scorecard; it is read back as the same clause}
     *
     * @param clause the clause
     */
    public static String print(Clause.Beside clause) {
        return ClausePrinter.print(clause);
    }

    /**
     * {@return a condition in words}
     *
     * @param condition the condition
     * @param measures  the measures it may name
     * @param locale    Chinese for language {@code zh}, English for every other
     */
    public static String print(Condition condition, List<Measure> measures, Locale locale) {
        return chinese(locale)
                ? new Printer(measures).condition(condition)
                : new Describer(measures).condition(condition);
    }

    private static boolean chinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }
}
