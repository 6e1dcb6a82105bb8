package io.github.kaohe.importer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title with the points that stand behind it: {@code 工作业绩(60分)}, {@code 个人目标\n70%}, {@code 行为规范 20分},
 * {@code 特别表现(±5分)}; further lines are criteria.
 *
 * @param no       the number in front of the title (一、), without the mark; may be empty
 * @param title    the title without them
 * @param points   the points; empty: none stand there
 * @param signed   whether the points may be given or taken
 * @param blank    whether a ruled blank stands in their place
 * @param criteria what stands on further lines; may be empty
 */
record PointsText(
        String no, String title, Optional<BigDecimal> points, boolean signed, boolean blank, String criteria) {
    /** In characters; what is longer is no title. */
    private static final int LONGEST = 80;

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)\\s*([%％分])?");
    private static final Pattern BEHIND = Pattern.compile(
            "^(.*?)[\\s:：,，]*[(（\\[【]?\\s*(?:权重|分值|满分|共|计|占[^0-9()（）]{0,8}|最高|最多|上限|不超过|最高不超过|最高可?加|最多可?加|最多扣)?[:：]?\\s*([±＋+]?)\\s*"
                    + "(?:(\\d{1,4}(?:\\.\\d{1,4})?)|[_＿]+)\\s*[%％分]\\s*[)）\\]】]?$");
    private static final Pattern NUMBERED = Pattern.compile(
            "^([0-9]{1,2}(?:\\.[0-9]{1,2})*|[一二三四五六七八九十]{1,3}|[(（][0-9一二三四五六七八九十]{1,3}[)）])、(.+)$", Pattern.DOTALL);

    /** {@return the points in a cell of a column of points or weights; empty if it holds no number} */
    static Optional<BigDecimal> number(String text) {
        Matcher matcher = NUMBER.matcher(narrow(text.strip()));
        return matcher.matches() ? Optional.of(new BigDecimal(matcher.group(1))) : Optional.empty();
    }

    /** Digits as Chinese keyboards write them. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrow.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c == '．' ? '.' : c);
        }
        return narrow.toString();
    }

    /** {@return the parts of a title} */
    static PointsText of(String text) {
        String whole = text.strip();
        Matcher numbered = NUMBERED.matcher(whole);
        String no = numbered.matches() ? numbered.group(1) : "";
        String named = numbered.matches() ? numbered.group(2).strip() : whole;
        String[] lines = named.split("\\R", -1);
        for (int end = Math.min(2, lines.length); end > 0; end--) {
            String title = String.join("", java.util.Arrays.asList(lines).subList(0, end));
            Matcher matcher = BEHIND.matcher(title);
            if (title.length() <= LONGEST
                    && matcher.matches()
                    && matcher.group(1).chars().anyMatch(Character::isLetter)) {
                String rest = String.join("\n", java.util.Arrays.asList(lines).subList(end, lines.length));
                return new PointsText(
                        no,
                        matcher.group(1).strip(),
                        Optional.ofNullable(matcher.group(3)).map(BigDecimal::new),
                        !matcher.group(2).isEmpty(),
                        matcher.group(3) == null,
                        rest.strip());
            }
        }
        return new PointsText(no, named, Optional.empty(), false, false, "");
    }

    /** {@return the title on one line} */
    String line() {
        return title.replace("\r", "").replace("\n", "");
    }
}
