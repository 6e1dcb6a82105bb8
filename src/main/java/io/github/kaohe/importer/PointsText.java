package io.github.kaohe.importer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title with the points that stand behind it: {@code 工作业绩(60分)}, {@code 个人目标\n70%}, {@code 行为规范 20分}.
 *
 * @param title  the title without them
 * @param points the points; empty: none stand there
 */
record PointsText(String title, Optional<BigDecimal> points) {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)\\s*([%％分])?");
    private static final Pattern BEHIND = Pattern.compile(
            "^(.*?)[\\s:：,，]*[(（\\[【]?\\s*(?:权重|分值|满分|共|计|占)?[:：]?\\s*(\\d{1,4}(?:\\.\\d{1,4})?)\\s*[%％分]\\s*[)）\\]】]?$",
            Pattern.DOTALL);

    /** {@return the points in a cell of a column of points or weights; empty if it holds no number} */
    static Optional<BigDecimal> number(String text) {
        Matcher matcher = NUMBER.matcher(text.strip());
        return matcher.matches() ? Optional.of(new BigDecimal(matcher.group(1))) : Optional.empty();
    }

    /** {@return the parts of a title} */
    static PointsText of(String text) {
        Matcher matcher = BEHIND.matcher(text.strip());
        boolean titled = matcher.matches() && matcher.group(1).chars().anyMatch(Character::isLetter);
        return titled
                ? new PointsText(matcher.group(1).strip(), Optional.of(new BigDecimal(matcher.group(2))))
                : new PointsText(text.strip(), Optional.empty());
    }
}
