package io.github.kaohe.importer;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Scorecard;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a definition says, to hold each cell against it: what it does not say must be told. */
final class Kept {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,15})?");

    /** What is said of numbers; they stand in the definition as points or limits. */
    private static final Set<String> SAID_OF_POINTS =
            Set.of("分", "权重", "占", "最高", "最多", "共", "计", "满分", "分值", "上限", "不超过", "占比", "比重", "等级", "等次", "评级", "分数");

    private final String words;
    private final Set<BigDecimal> numbers = new HashSet<>();

    Kept(Scorecard card) {
        // the text of the records has what the file leaves out because it is usual
        String text = Definitions.write(card) + card;
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(new BigDecimal(matcher.group()).stripTrailingZeros());
        }
        this.words = words(text.replace("\\n", "").replace("\\r", ""));
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(words::appendCodePoint);
        return words.toString();
    }

    /** {@return whether the definition says what a cell says: each of its words, or its number} */
    boolean says(String cell) {
        Optional<BigDecimal> number = PointsText.number(cell);
        if (number.isPresent()) {
            return numbers.contains(number.get().stripTrailingZeros())
                    || numbers.contains(number.get().movePointRight(2).stripTrailingZeros());
        }
        Matcher matcher = WORD.matcher(words(cell));
        while (matcher.find()) {
            if (!SAID_OF_POINTS.contains(matcher.group()) && !words.contains(matcher.group())) {
                return false;
            }
        }
        return true;
    }
}
