package io.github.kaohe.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ParseProperties {
    private static final int LONG = 10_000;

    @Property(tries = 5000)
    void any_mix_of_the_words_of_the_grammar_is_read(@ForAll("sentences") String text) {
        Reading reading = Criteria.parse(text);
        checked(reading, text);
    }

    @Property(tries = 1000)
    void any_string_is_read(@ForAll String text) {
        checked(Criteria.parse(text), text);
    }

    /** Parts of sentences behind each other, cut anywhere: what stands beside a rule is never what its reader expects. */
    @Property(tries = 50_000)
    void parts_of_sentences_in_any_order_are_read(@ForAll("splices") String text) {
        checked(Criteria.parse(text), text);
    }

    /** Two words over and over: the worst case of a reader that looks back or ahead. */
    @Property(tries = 200)
    void long_repetitions_are_read_within_a_second(@ForAll("words") String word, @ForAll("words") String other) {
        within_a_second(
                (word + other).repeat(LONG / (word + other).length() + 1).substring(0, LONG));
    }

    @Property(tries = 100)
    void long_mixes_of_the_words_of_the_grammar_are_read_within_a_second(@ForAll("longSentences") String text) {
        within_a_second(text);
    }

    @Property(tries = 100)
    void long_strings_are_read_within_a_second(@ForAll("longStrings") String text) {
        within_a_second(text);
    }

    /** A second of work, however busy the machine is. */
    private static void within_a_second(String text) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        assertThat(text).hasSize(LONG);
        long start = clock.getCurrentThreadCpuTime();
        Criteria.parse(text).rules(Context.NONE);
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    private static void checked(Reading reading, String text) {
        assertThat(reading.text()).isEqualTo(text);
        assertThat(reading.spans()).hasSameSizeAs(reading.clauses());
        for (Span span : reading.spans()) {
            assertThat(span.start()).isBetween(0, text.length());
            assertThat(span.end()).isBetween(span.start(), text.length());
        }
        for (Unread unread : reading.unread()) {
            assertThat(text.substring(unread.start(), unread.end())).isEqualTo(unread.text());
        }
        for (Ambiguity ambiguity : reading.ambiguities()) {
            assertThat(text.substring(ambiguity.start(), ambiguity.end())).isEqualTo(ambiguity.text());
        }
        assertThatCode(() -> reading.rules(Context.NONE)).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> splices() throws IOException {
        Path cells = Path.of("src", "test", "resources", "io", "github", "kaohe", "criteria", "readings.tsv");
        List<String> sentences = Stream.concat(
                        Files.readString(Path.of("templates", "CRITERIA.md"), StandardCharsets.UTF_8)
                                .lines()
                                .filter(line -> line.startsWith("| `"))
                                .map(line -> line.split("`", -1)[1]),
                        Files.readAllLines(cells).stream().map(line -> line.split("\t", -1)[0]))
                .map(sentence -> sentence.replace("\\n", "\n"))
                .toList();
        Arbitrary<String> part = Combinators.combine(
                        Arbitraries.of(sentences),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 1))
                .as((sentence, a, b) -> {
                    int from = (int) (a * sentence.length());
                    return sentence.substring(from, from + (int) (b * (sentence.length() - from)));
                });
        Arbitrary<String> marks =
                Arbitraries.of("", "", "", "。", ".", ",", "、", "/", "（", "）", "分", "%", "每", "一", "1", ".5");
        return Combinators.combine(part, marks)
                .as(String::concat)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> words() {
        return GrammarWords.words();
    }

    @Provide
    Arbitrary<String> sentences() {
        return GrammarWords.sentences(30);
    }

    @Provide
    Arbitrary<String> longSentences() {
        List<String> words = GrammarWords.all();
        return Arbitraries.randomValue(random -> {
            StringBuilder text = new StringBuilder();
            while (text.length() < LONG) {
                text.append(words.get(random.nextInt(words.size())));
            }
            return text.substring(0, LONG);
        });
    }

    @Provide
    Arbitrary<String> longStrings() {
        return Arbitraries.randomValue(random -> {
            char[] text = new char[LONG];
            for (int i = 0; i < LONG; i++) {
                text[i] = (char) random.nextInt(Character.MAX_VALUE + 1);
            }
            return new String(text);
        });
    }
}
