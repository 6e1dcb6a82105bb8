package io.github.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.scoring.Examples;
import io.github.kaohe.testkit.ScorecardAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every definition under {@code templates/}. */
class ShippedFormsTest {
    private static final Path TEMPLATES = Path.of("templates");

    @Test
    void allAreInTheCatalogue() throws IOException {
        List<String> ids = files().map(ShippedFormsTest::id).toList();
        assertThat(ids).isNotEmpty();
        assertThat(Catalog.shipped().ids()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @TestFactory
    Stream<DynamicTest> areSoundAndTheirExamplesHold() {
        return ScorecardAssertions.checks(TEMPLATES).stream().map(check -> dynamicTest(check.name(), check::run));
    }

    @TestFactory
    Stream<DynamicTest> areNamedForTheirId() throws IOException {
        return each((file, card) -> assertThat(card.id()).isEqualTo(id(file)));
    }

    @TestFactory
    Stream<DynamicTest> comeFromTheJarAsTheyAre() throws IOException {
        Catalog shipped = Catalog.shipped();
        return each((file, card) -> assertThat(shipped.getAny(id(file))).isEqualTo(card));
    }

    @TestFactory
    Stream<DynamicTest> surviveBeingWrittenAndReadAgain() throws IOException {
        return each((file, card) -> {
            Definition again = Definitions.parseAny("", Definitions.write(card));
            assertThat(again).isEqualTo(card);
            assertThat(Definitions.digest(again)).isEqualTo(Definitions.digest(card));
        });
    }

    @TestFactory
    Stream<DynamicTest> haveExamplesUnlessTheirRowsAreLost() throws IOException {
        return each((file, form) -> {
            if (!(form instanceof Scorecard card)) {
                return;
            }
            boolean lost = card.completeness().level() == Completeness.Level.TITLE_ONLY;
            assertThat(card.examples().isEmpty())
                    .isEqualTo(lost && card.children().isEmpty());
            assertThat(Examples.verify(card)).filteredOn(Problem::isError).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> nameTheirSource() throws IOException {
        return each((file, card) -> assertThat(card.source()).isPresent());
    }

    private interface Check {
        void check(Path file, Definition form);
    }

    private static Stream<DynamicTest> each(Check check) throws IOException {
        return files().map(file -> dynamicTest(id(file), () -> check.check(file, Definitions.readAny(file))));
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".json".length());
    }
}
