package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Example;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.ScorecardArbitraries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DefinitionsProperties {

    @Property(tries = 500)
    void what_is_written_reads_as_the_same_card_with_the_same_digest(@ForAll("cards") Scorecard card) {
        String text = Definitions.write(card);
        Scorecard read = Definitions.parse("card.json", text);

        assertThat(read).isEqualTo(card);
        assertThat(Definitions.digest(read)).isEqualTo(Definitions.digest(card));
        assertThat(Definitions.write(read)).isEqualTo(text);
    }

    @Property(tries = 200)
    void a_promised_result_keeps_its_decimals(@ForAll("cards") Scorecard card) {
        Example promise = new Example(
                "A",
                Appraisal.of(card).build(),
                Map.of("a", new BigDecimal("7.50"), "b", new BigDecimal("-0.10")),
                Optional.of(new BigDecimal("87.00")),
                Optional.of("优秀"),
                List.of("KH4110"));
        Scorecard promising = card.toBuilder().examples(List.of(promise)).build();

        assertThat(Definitions.parse("", Definitions.write(promising))).isEqualTo(promising);
    }

    @Property(tries = 200)
    void an_appraisal_that_is_written_reads_as_the_same(@ForAll("cards") Scorecard card, @ForAll long seed) {
        Appraisal appraisal = ScorecardArbitraries.appraisal(card, new Random(seed));

        assertThat(Appraisals.parse("", Appraisals.write(appraisal))).isEqualTo(appraisal);
    }

    @Property(tries = 100)
    void the_order_of_free_keys_does_not_change_the_digest(@ForAll("cards") Scorecard card, @ForAll long seed) {
        Appraisal appraisal = ScorecardArbitraries.appraisal(card, new Random(seed));
        Appraisal shuffled = new Appraisal(
                appraisal.form(),
                reversed(appraisal.fields()),
                reversed(appraisal.blanks()),
                new RaterSheet(
                        reversed(appraisal.shared().values()),
                        reversed(appraisal.shared().awarded())),
                appraisal.notApplicable(),
                reversed(appraisal.raters()));

        assertThat(Definitions.digest(withExample(card, shuffled)))
                .isEqualTo(Definitions.digest(withExample(card, appraisal)));
    }

    @Property(tries = 60)
    void texts_and_digests_are_the_same_under_every_locale(
            @ForAll("cards") Scorecard card, @ForAll("locales") Locale locale) {
        String text = Definitions.write(card);
        String digest = Definitions.digest(card);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(locale);
            assertThat(Definitions.write(card)).isEqualTo(text);
            assertThat(Definitions.digest(card)).isEqualTo(digest);
            assertThat(Definitions.parse("", text)).isEqualTo(card);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 200)
    void lines_are_short_unless_one_text_is_long(@ForAll("cards") Scorecard card) {
        assertThat(Definitions.write(card).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThan(160));
    }

    @Provide
    Arbitrary<Scorecard> cards() {
        return ScorecardArbitraries.scorecards();
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of("ar-SA-u-nu-arab", "th-TH-u-nu-thai", "tr", "zh").map(Locale::forLanguageTag);
    }

    private static Scorecard withExample(Scorecard card, Appraisal appraisal) {
        Example example = new Example("A", appraisal, Map.of(), Optional.empty(), Optional.empty(), List.of());
        return card.toBuilder().examples(List.of(example)).build();
    }

    private static <T> Map<String, T> reversed(Map<String, T> map) {
        List<String> keys = new ArrayList<>(map.keySet());
        Collections.reverse(keys);
        Map<String, T> reversed = new LinkedHashMap<>();
        keys.forEach(key -> reversed.put(key, map.get(key)));
        return reversed;
    }
}
