package io.github.kaohe.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same sentence in another spelling, with a mark, a heading or a remark around it, holds the same rules. */
class RespelledTest {
    private static final Path READINGS =
            Path.of("src", "test", "resources", "io", "github", "kaohe", "criteria", "readings.tsv");

    private static final Map<Character, Character> TRADITIONAL = traditional();

    @TestFactory
    Stream<DynamicTest> another_spelling_is_read_as_the_same_rules() {
        return Stream.of(
                test("full-width digits", RespelledTest::wide),
                test("half-width punctuation", RespelledTest::narrow),
                test("traditional characters", RespelledTest::traditional),
                test("blanks around numbers", RespelledTest::spaced),
                test("blanks around the whole", s -> "  " + s + "\t"),
                test("a full stop", s -> s.matches(".*[。.；;!?,，、]") ? s : s + "。"),
                test("synonyms of taking", RespelledTest::taken));
    }

    @TestFactory
    Stream<DynamicTest> what_stands_around_rules_changes_none_of_them() {
        return Stream.of(
                test("a heading", s -> begins(s) ? "评分标准：" + s : s),
                test("a list mark", s -> begins(s) ? "3、" + s : s),
                test("a circled mark", s -> begins(s) ? "④" + s : s),
                test("a remark", s -> ends(s) ? s + "（以检查记录为准）" : s),
                test("who explains it", s -> ends(s) ? s + "。以上由办公室负责解释。" : s));
    }

    private static DynamicTest test(String name, UnaryOperator<String> spelling) {
        return DynamicTest.dynamicTest(name, () -> {
            List<String> changed = sentences().stream()
                    .filter(sentence -> !spelling.apply(sentence).equals(sentence))
                    .toList();
            assertThat(changed).hasSizeGreaterThan(300);
            assertThat(changed.stream()
                            .filter(sentence -> !rules(spelling.apply(sentence)).equals(rules(sentence))))
                    .isEmpty();
        });
    }

    private static List<String> sentences() throws IOException {
        return Files.readAllLines(READINGS).stream()
                .map(line -> line.split("\t", 2)[0].replace("\\n", "\n"))
                .toList();
    }

    /** The rules without the words around them. */
    private static String rules(String sentence) {
        String notation = Normalizer.normalize(
                Notation.of(new Reading(sentence, Criteria.parse(sentence).clauses(), List.of(), List.of(), List.of())),
                Normalizer.Form.NFKC);
        return Spelling.simplified(notation)
                .replaceAll("«[^»]*»", "")
                .replaceAll("(若|比例|另见|×[\\d.]+)[^;\\[(]*", "$1")
                .replaceAll("[\\s。]", "");
    }

    private static String narrow(String sentence) {
        return sentence.replace('，', ',')
                .replace('；', ';')
                .replace('：', ':')
                .replace('（', '(')
                .replace('）', ')')
                .replace('％', '%');
    }

    /** Blanks that are there already keep rules apart. */
    private static String spaced(String sentence) {
        return sentence.contains(" ")
                ? sentence
                : sentence.replaceAll("(?<=\\p{IsHan})(?=\\d)|(?<=\\d)(?=\\p{IsHan})", " ");
    }

    private static String wide(String sentence) {
        StringBuilder wide = new StringBuilder(sentence);
        for (int i = 0; i < wide.length(); i++) {
            char c = wide.charAt(i);
            wide.setCharAt(i, c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
        }
        return wide.toString();
    }

    private static String traditional(String sentence) {
        StringBuilder traditional = new StringBuilder(sentence);
        for (int i = 0; i < traditional.length(); i++) {
            char c = traditional.charAt(i);
            traditional.setCharAt(i, TRADITIONAL.getOrDefault(c, c));
        }
        return traditional.toString();
    }

    private static Map<Character, Character> traditional() {
        Map<Character, Character> table = new HashMap<>();
        for (char c = '一'; c < '龥'; c++) {
            if (Spelling.of(c) != c) {
                table.put(Spelling.of(c), c);
            }
        }
        return table;
    }

    private static String taken(String sentence) {
        return sentence.replaceAll("扣(?=\\d)", "扣除");
    }

    /** Whether a sentence begins with words, so that a mark in front of it is none of its own. */
    private static boolean begins(String sentence) {
        return sentence.length() > 8 && Character.isIdeographic(sentence.charAt(0)) && !sentence.startsWith("一、");
    }

    /** Whether a sentence ends with a rule. */
    private static boolean ends(String sentence) {
        return sentence.matches("(?s).*[^\\d].*([扣加得减]\\d+(\\.\\d+)?分|不得分)");
    }
}
