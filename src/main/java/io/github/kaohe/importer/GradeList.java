package io.github.kaohe.importer;

import io.github.kaohe.builder.GradeWord;
import io.github.kaohe.builder.Words;
import io.github.kaohe.model.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Grades in a row, each with its range: {@code 优秀91分以上 良好76~90分}, {@code 90分及以上为优秀,75~89分为良好}. */
final class GradeList {
    private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,2})?)";
    private static final Pattern HEADED =
            Pattern.compile("^[^:：0-9]{0,10}(?:等级|等次|等第|标准|评定|划分|分级)[^:：0-9]{0,4}[:：]\\s*");
    private static final Pattern BETWEEN = Pattern.compile("[;；,，、。\\n]|\\s{2,}|(?<=[分上下)）])\\s+(?=\\p{L})|\\u3000+");
    /** Where the best grade begins at least if nothing says that grades follow. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(50);

    private static final String LABEL = "(?<label>\\p{L}(?:(?![扣得加减罚奖])[\\p{L}+＋]){0,7}?)";
    private static final Pattern BRACKETED =
            Pattern.compile(LABEL + "\\s*[:：]?\\s*[(（](?<range>[^()（）]*\\d[^()（）]*)[)）]");
    private static final Pattern LABEL_FIRST = Pattern.compile(LABEL + "\\s*[:：为是=]?\\s*(?<range>[^\\p{L}]*\\d.*)");
    private static final Pattern RANGE_FIRST =
            Pattern.compile("(?<range>.*?\\d.*?)\\s*(?:为|是|属于|评为|定为|[:：=])\\s*[“\"]?" + LABEL + "[”\"]?");

    private static final Pattern FROM_TO =
            Pattern.compile("[\\[［(（]?\\s*" + NUMBER + "\\s*分?(?:[(（]不?含[)）])?\\s*[-~～—–至到]+\\s*" + NUMBER
                    + "\\s*分?\\s*(?:[(（](?<upper>含)[)）])?(?:[(（]不含[)）])?\\s*分?(?:之间|以内|以下)?[\\]］)）]?");
    private static final Pattern AT_LEAST = Pattern.compile("(?:(?:≥|>=|不低于|大于等于|达到)\\s*" + NUMBER
            + "\\s*分?(?:及?以上)?|" + NUMBER
            + "\\s*分?\\s*(?:[(（]不?含[^()（）]{0,4}[)）])?\\s*[及含或]?\\s*以上(?:[(（]不?含[^()（）]{0,4}[)）])?)");
    private static final Pattern ABOVE = Pattern.compile("(?:＞|>|高于|超过|大于)\\s*" + NUMBER + "\\s*分?");
    private static final Pattern CLOSED =
            Pattern.compile(".*(?:≥|>=|≤|<=|不低于|不高于|大于等于|(?<!不)含|及|或|达到).*", Pattern.DOTALL);
    private static final Pattern BELOW = Pattern.compile("(?:(?:≤|<=|<|＜|不高于|低于|小于|不足|不满|未达)\\s*" + NUMBER + "\\s*分?|"
            + NUMBER + "\\s*分?(?:[(（]不?含[)）])?\\s*(?:及|含|或)?以下(?:[(（]不?含[^()（）]{0,4}[)）])?)");

    private GradeList() {}

    /** What a text says of an end of a range: that its number is in, that it is not, or nothing. */
    private enum End {
        IN,
        OUT,
        UNSAID
    }

    /** A grade and the range of its marks; the lowest has no lower end, and the uppermost may have no upper one. */
    private record Piece(
            String label,
            String printed,
            Optional<BigDecimal> lower,
            End lowerEnd,
            Optional<BigDecimal> upper,
            End upperEnd) {}

    /** {@return the grades from the best down; none if the text says anything else, or leaves out marks, or gives them twice} */
    static List<GradeWord> in(String text) {
        String list = HEADED.matcher(text.strip()).replaceFirst("");
        List<Piece> pieces = new ArrayList<>();
        for (String part : BETWEEN.split(list, -1)) {
            if (!part.isBlank()) {
                Optional<Piece> piece = piece(part.strip());
                if (piece.isEmpty()) {
                    return List.of();
                }
                pieces.add(piece.get());
            }
        }
        long labels = pieces.stream().map(Piece::label).distinct().count();
        pieces.sort(Comparator.comparing((Piece piece) -> piece.lower().orElse(BigDecimal.valueOf(-1)))
                .reversed());
        boolean headed = list.length() < text.strip().length();
        return pieces.size() > 1 && labels == pieces.size() && (headed || ofTotals(pieces.get(0)))
                ? grades(pieces)
                : List.of();
    }

    /** 轻微1-3分;严重4-6分 are what a breach costs, not grades. */
    private static boolean ofTotals(Piece best) {
        return best.lower().filter(from -> from.compareTo(LEAST) >= 0).isPresent();
    }

    /** {@return whether a text is a range of marks and nothing else} */
    static boolean range(String text) {
        return ranged("", text.strip()).isPresent();
    }

    private static List<GradeWord> grades(List<Piece> down) {
        List<GradeWord> grades = new ArrayList<>();
        for (int i = 0; i < down.size(); i++) {
            Piece piece = down.get(i);
            Optional<Figure> limit = piece.lower().map(Figure::of);
            boolean last = i == down.size() - 1;
            if ((limit.isEmpty() && !last) || (limit.isPresent() && !last && !meet(piece, down.get(i + 1)))) {
                return List.of();
            }
            // 90以上 beside 80~90(含) begins above 90
            boolean open = piece.lowerEnd() == End.OUT
                    || (!last
                            && down.get(i + 1).upperEnd() == End.IN
                            && down.get(i + 1).upper().equals(piece.lower()));
            grades.add(limit.map(from -> open ? Words.above(from, piece.label()) : Words.from(from, piece.label()))
                    .orElseGet(() -> Words.lowest(piece.label()))
                    .printed(piece.printed()));
        }
        return grades;
    }

    /** Whether one range begins where the one below it ends, as 90 after 80-90 or 80-89, and one of them has the number itself. */
    private static boolean meet(Piece above, Piece below) {
        if (below.upper().isEmpty()) {
            return below.lower().isPresent()
                    && below.lower().get().compareTo(above.lower().orElseThrow()) < 0;
        }
        BigDecimal gap = above.lower().orElseThrow().subtract(below.upper().get());
        boolean neither = above.lowerEnd() == End.OUT && below.upperEnd() == End.OUT;
        boolean both = above.lowerEnd() == End.IN && below.upperEnd() == End.IN;
        return gap.signum() == 0 ? !neither && !both : gap.signum() > 0 && gap.compareTo(BigDecimal.ONE) <= 0;
    }

    private static Optional<Piece> piece(String text) {
        return Stream.of(BRACKETED, LABEL_FIRST, RANGE_FIRST)
                .map(order -> order.matcher(text))
                .filter(Matcher::matches)
                .flatMap(order ->
                        ranged(order.group("label"), order.group("range").strip()).stream())
                .findFirst();
    }

    private static Optional<Piece> ranged(String label, String range) {
        Matcher between = FROM_TO.matcher(range);
        if (between.matches()) {
            BigDecimal one = new BigDecimal(between.group(1));
            BigDecimal other = new BigDecimal(between.group(2));
            End end = between.group("upper") == null ? End.UNSAID : End.IN;
            return Optional.of(new Piece(
                    label, range, Optional.of(one.min(other)), lowerEnd(range), Optional.of(one.max(other)), end));
        }
        Matcher below = BELOW.matcher(range);
        if (below.matches()) {
            String number = below.group(1) == null ? below.group(2) : below.group(1);
            End end = said(range);
            return Optional.of(
                    new Piece(label, range, Optional.empty(), End.UNSAID, Optional.of(new BigDecimal(number)), end));
        }
        Matcher above = ABOVE.matcher(range);
        if (above.matches()) {
            return Optional.of(from(label, range, above.group(1), End.OUT));
        }
        Matcher least = AT_LEAST.matcher(range);
        return least.matches()
                ? Optional.of(from(label, range, least.group(1) == null ? least.group(2) : least.group(1), said(range)))
                : Optional.empty();
    }

    private static Piece from(String label, String range, String number, End end) {
        return new Piece(label, range, Optional.of(new BigDecimal(number)), end, Optional.empty(), End.UNSAID);
    }

    private static End lowerEnd(String range) {
        return range.matches("^[^-~～—–至到]*不含.*") ? End.OUT : End.UNSAID;
    }

    private static End said(String range) {
        if (range.contains("不含")) {
            return End.OUT;
        }
        return CLOSED.matcher(range).matches() ? End.IN : End.UNSAID;
    }
}
