package io.github.kaohe.excel;

import io.github.kaohe.model.Scorecard;
import java.io.IOException;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every form of the documents, filled in by chance: what its cells compute is what the scorer says. */
class WorksheetFormulasTest {
    private static final int TRIES = 8;

    @TestFactory
    Stream<DynamicTest> cells_compute_what_the_scorer_says() throws IOException {
        return Shipped.scorecards().stream().map(card -> DynamicTest.dynamicTest(card.id(), () -> compare(card)));
    }

    private static void compare(Scorecard card) throws IOException {
        SheetEngine engine = new SheetEngine(ExcelForm.of(card, Style.WORKSHEET));
        Random random = new Random(card.id().hashCode());
        for (int i = 0; i < TRIES; i++) {
            engine.compare(random, i % 2 == 1, card.id() + " " + i);
        }
    }
}
