package io.github.kaohe.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.Sign;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PrintProperties {
    private static final Context CONTEXT = Context.NONE.withMeasures(AnyRule.MEASURES);

    @Property
    void an_adjustment_is_read_back_from_its_print(@ForAll("adjustments") Adjustment rule) {
        String text = Criteria.print(rule, AnyRule.MEASURES, Locale.CHINESE);
        Rules rules = Criteria.rules(text, CONTEXT);
        assertThat(rules.adjustments()).as(text).containsExactly(rule);
        assertThat(rules.overrides()).as(text).isEmpty();
        assertThat(rules.unread()).as(text).isEmpty();
        assertThat(Criteria.print(rules.adjustments().get(0), rules.measures(), Locale.CHINESE))
                .isEqualTo(text);
    }

    @Property
    void an_override_is_read_back_from_its_print(@ForAll("overrides") ScoreOverride rule) {
        String text = Criteria.print(rule, AnyRule.MEASURES, Locale.CHINESE);
        Rules rules = Criteria.rules(text, CONTEXT);
        assertThat(rules.overrides()).as(text).containsExactly(rule);
        assertThat(rules.adjustments()).as(text).isEmpty();
        assertThat(rules.unread()).as(text).isEmpty();
    }

    @Property
    void a_basis_is_read_back_from_its_print(@ForAll("bases") Basis basis) {
        String text = Criteria.print(basis, AnyRule.MEASURES, Locale.CHINESE);
        Rules rules = Criteria.rules(text, CONTEXT);
        assertThat(rules.basis()).as(text).contains(basis);
        assertThat(rules.adjustments()).as(text).isEmpty();
        assertThat(rules.unread()).as(text).isEmpty();
    }

    @Property
    void what_stands_beside_the_rules_is_read_back_from_its_print(@ForAll("beside") Clause.Beside clause) {
        String text = Criteria.print(clause);
        assertThat(Criteria.parse(text).clauses()).as(text).containsExactly(clause);
    }

    @Property(tries = 3000)
    void names_may_hold_any_words_of_the_grammar(@ForAll("names") String title, @ForAll("names") String label) {
        List<Measure> measures = List.of(
                Measure.of("count", title, new MeasureType.Count("次", Optional.empty())),
                Measure.of("level", title + "等级", new MeasureType.Label()));
        Context context = Context.NONE.withMeasures(measures);
        Adjustment each = new Adjustment.PerOccurrence(
                Sign.DEDUCT, "count", Figure.of(2), Figure.ONE, Optional.of(Figure.of(10)));
        Adjustment once = new Adjustment.Conditional(Sign.ADD, new Condition.Labelled("level", label), Figure.of(3));
        Basis rated = new Basis.Rated(
                "level", new RatingScale("", List.of(new Rating(label, Award.points(Figure.of(5)), title))));

        assertThat(Criteria.rules(Criteria.print(each, measures, Locale.CHINESE), context)
                        .adjustments())
                .containsExactly(each);
        assertThat(Criteria.rules(Criteria.print(once, measures, Locale.CHINESE), context)
                        .adjustments())
                .containsExactly(once);
        assertThat(Criteria.rules(Criteria.print(rated, measures, Locale.CHINESE), context)
                        .basis())
                .contains(rated);
    }

    @Property(tries = 200)
    void an_english_description_says_something_about_every_rule(
            @ForAll("adjustments") Adjustment adjustment,
            @ForAll("overrides") ScoreOverride override,
            @ForAll("bases") Basis basis) {
        assertThat(Criteria.print(adjustment, AnyRule.MEASURES, Locale.ENGLISH)).isNotBlank();
        assertThat(Criteria.print(override, AnyRule.MEASURES, Locale.ENGLISH)).isNotBlank();
        assertThat(Criteria.print(basis, AnyRule.MEASURES, Locale.ENGLISH)).isNotBlank();
    }

    @Provide
    Arbitrary<Adjustment> adjustments() {
        return AnyRule.adjustments();
    }

    @Provide
    Arbitrary<ScoreOverride> overrides() {
        return AnyRule.overrides();
    }

    @Provide
    Arbitrary<Clause.Beside> beside() {
        return AnyClause.beside();
    }

    @Provide
    Arbitrary<String> names() {
        return GrammarWords.sentences(6)
                .map(words -> words.replace("\n", "").replace("\t", "").strip())
                .filter(name -> !name.isEmpty());
    }

    @Provide
    Arbitrary<Basis> bases() {
        return AnyRule.bases();
    }
}
