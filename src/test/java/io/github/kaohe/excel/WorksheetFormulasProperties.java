package io.github.kaohe.excel;

import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.ScorecardArbitraries;
import java.io.IOException;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Cards of every kind of node, measure, basis and rule: what their cells compute is what the scorer says. */
class WorksheetFormulasProperties {
    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void cells_compute_what_the_scorer_says(@ForAll("cards") Scorecard card, @ForAll long seed) throws IOException {
        SheetEngine engine = new SheetEngine(ExcelForm.of(card, Style.WORKSHEET));
        Random random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            engine.compare(random, i == 3, card.id() + " " + i);
        }
    }

    @Provide
    Arbitrary<Scorecard> cards() {
        return ScorecardArbitraries.scorecards();
    }
}
