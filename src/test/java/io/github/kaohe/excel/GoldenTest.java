package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The forms as they should look. Run with {@code -Dkaohe.golden=write} to take over a change that was looked at. */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/kaohe/excel/golden");

    @TestFactory
    List<DynamicTest> forms_look_as_they_did() {
        return List.of(
                test(Cards.merchants(), Style.PAPER),
                test(Cards.merchants(), Style.WORKSHEET),
                test(Cards.everything(), Style.PAPER),
                test(Cards.everything(), Style.WORKSHEET));
    }

    private static DynamicTest test(Scorecard card, Style style) {
        String name = card.id() + "-" + style.name().toLowerCase(Locale.ROOT);
        return DynamicTest.dynamicTest(name, () -> compare(card, style, FOLDER.resolve(name + ".txt")));
    }

    private static void compare(Scorecard card, Style style, Path golden) throws IOException {
        String dump = SheetDump.of(ExcelForm.of(card, style).bytes());
        if ("write".equals(System.getProperty("kaohe.golden"))) {
            Files.writeString(golden, dump);
        }
        assertThat(dump).isEqualTo(Files.readString(golden));
    }
}
