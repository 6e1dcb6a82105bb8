package io.github.kaohe.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sentences as rules of the model, in an item of 20 points: the measures with their units, the rules as they are printed in both
 * languages, the limits, and what has no place among them. The file was read row by row against its sentences.
 */
class ModelRulesTest {
    private static final Path TABLE =
            Path.of("src", "test", "resources", "io", "github", "kaohe", "criteria", "rules.txt");

    @TestFactory
    Stream<DynamicTest> a_sentence_becomes_these_rules() throws IOException {
        return Stream.of(Files.readString(TABLE).strip().split("\n\n")).map(block -> {
            String sentence = block.lines().findFirst().orElseThrow();
            return DynamicTest.dynamicTest(
                    sentence, () -> assertThat(written(sentence)).isEqualTo(block));
        });
    }

    private static String written(String sentence) {
        Rules rules = Criteria.rules(sentence, Context.ofPoints(Figure.of(20)));
        List<String> lines = new ArrayList<>(List.of(sentence));
        rules.points().ifPresent(points -> lines.add("  points " + Printer.figure(points)));
        for (Measure measure : rules.measures()) {
            lines.add("  measure " + measure.id() + " " + measure.title() + " "
                    + measure.type().getClass().getSimpleName() + " "
                    + measure.type().unitText() + (measure.noneIfEmpty() ? " none if empty" : ""));
        }
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            List<Measure> measures = rules.measures();
            rules.basis().ifPresent(rule -> lines.add("  = " + Criteria.print(rule, measures, locale)));
            rules.adjustments().forEach(rule -> lines.add("  ± " + Criteria.print(rule, measures, locale)));
            rules.overrides().forEach(rule -> lines.add("  ! " + Criteria.print(rule, measures, locale)));
        }
        lines.addAll(limit("floor", rules.limits().floor()));
        lines.addAll(limit("cap", rules.limits().cap()));
        rules.blanks().forEach(blank -> lines.add("  blank " + blank.name()));
        rules.unread().forEach(unread -> lines.add("  ? " + unread.text() + " " + unread.reason()));
        rules.ambiguities().forEach(doubt -> lines.add("  ~ " + doubt.text() + " " + doubt.kind()));
        return String.join("\n", lines);
    }

    private static List<String> limit(String which, Limit limit) {
        return limit instanceof Limit.At at
                ? List.of("  " + which + " " + Printer.figure(at.figure()))
                : limit instanceof Limit.None ? List.of("  " + which + " none") : List.of();
    }

    /** Prints sentences as the file holds them. */
    public static void main(String[] arguments) throws IOException {
        List<String> blocks = new ArrayList<>();
        for (String sentence : Files.readAllLines(Path.of(arguments[0]))) {
            blocks.add(written(sentence));
        }
        Files.writeString(Path.of(arguments[1]), String.join("\n\n", blocks) + "\n");
    }
}
