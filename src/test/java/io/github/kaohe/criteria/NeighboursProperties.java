package io.github.kaohe.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Sign;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Deductions that each say what they are for do not change each other where sentences follow one another. */
class NeighboursProperties {
    private static final List<String> SENTENCES = known();

    @Property(tries = 30000)
    void a_sentence_means_the_same_behind_another(
            @ForAll("sentences") String first, @ForAll("sentences") String second, @ForAll("stops") String stop) {
        assertThat(Notation.of(Criteria.parse(first + stop + second)))
                .isEqualTo(Notation.of(Criteria.parse(first)) + "; " + Notation.of(Criteria.parse(second)));
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(SENTENCES);
    }

    @Provide
    Arbitrary<String> stops() {
        return Arbitraries.of("。", "\n", "；");
    }

    private static List<String> known() {
        try (Stream<String> lines =
                Files.lines(Path.of("src", "test", "resources", "io", "github", "kaohe", "criteria", "readings.tsv"))) {
            return lines.map(line -> line.split("\t", 2)[0].replace("\\n", "\n"))
                    .filter(NeighboursProperties::speaksForItself)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether every rule of a sentence has words of its own, and no limit that may hold for others. */
    private static boolean speaksForItself(String sentence) {
        Reading reading = Criteria.parse(sentence);
        return Character.isIdeographic(sentence.charAt(0))
                && sentence.endsWith("分")
                && reading.unread().isEmpty()
                && reading.ambiguities().isEmpty()
                && reading.clauses().stream().allMatch(NeighboursProperties::speaksForItself);
    }

    private static boolean speaksForItself(Clause clause) {
        return clause instanceof Clause.Each each
                ? each.sign() == Sign.DEDUCT && each.cap().isEmpty() && says(each.when())
                : clause instanceof Clause.Flat flat && flat.sign() == Sign.DEDUCT && says(flat.when());
    }

    private static boolean says(When when) {
        return when.text().length() > 3 && when.fact().isEmpty();
    }
}
