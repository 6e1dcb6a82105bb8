package io.github.kaohe.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Scorecard;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sheets of many departments, each with what a person reads in it. */
class LayoutsTest {
    @TestFactory
    Stream<DynamicTest> a_sheet_is_read_as_a_person_reads_it() {
        return Layout.in("layouts.txt").stream()
                .map(layout -> DynamicTest.dynamicTest(
                        layout.name(),
                        () -> assertThat(layout.differences().all()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> its_definition_is_written_and_read_back() {
        return Layout.in("layouts.txt").stream()
                .filter(layout -> layout.line("code").isEmpty())
                .map(layout -> DynamicTest.dynamicTest(layout.name(), () -> {
                    Optional<Scorecard> card =
                            Sketch.imported(layout.drawing()).get(0).card();
                    assertThat(card.map(one -> Definitions.parse("form.json", Definitions.write(one))))
                            .isEqualTo(card);
                }));
    }
}
