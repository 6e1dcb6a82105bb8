package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import io.github.kaohe.model.Figure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads amounts: {@code 2分}, {@code 1-3分}, {@code 5万元}, {@code 10%}, {@code 3分、2分、1分}. */
final class Amounts {

    /**
     * An amount.
     *
     * @param min   the number, or the lower of a range
     * @param max   the upper of a range; null: not a range
     * @param list  all numbers of a list, else empty
     * @param unit  POINTS, MONEY, PERCENT, or END if it has none
     * @param end   the token after it
     */
    record Amount(Figure min, @Nullable Figure max, List<Figure> list, Kind unit, int end) {}

    private final Tokens t;

    Amounts(Tokens tokens) {
        this.t = tokens;
    }

    /** {@return the amount that begins at a number} */
    Amount at(int i) {
        Figure first = t.figure(i);
        int end = i + 1;
        Kind unit = Kind.END;
        if (t.any(end, Kind.POINTS, Kind.MONEY, Kind.PERCENT)) {
            unit = t.kind(end);
            first = scaled(first, end);
            end++;
        }
        if (t.is(end, Kind.DASH) && t.number(end + 1)) {
            Figure second = t.figure(end + 1);
            int after = end + 2;
            Kind unit2 = t.any(after, Kind.POINTS, Kind.MONEY, Kind.PERCENT) ? t.kind(after) : Kind.END;
            boolean limit = unit != Kind.END && t.ends(end, "至") && t.usedUp(after + 1);
            if (unit == Kind.END && unit2 == Kind.END && t.any(i - 1, Kind.DEDUCT, Kind.ADD) && t.separator(after)) {
                // 加0.1-1
                return new Amount(first, second, List.of(), Kind.POINTS, after);
            }
            if ((unit2 != Kind.END || unit != Kind.END) && !limit) {
                second = unit2 == Kind.MONEY ? scaled(second, after) : second;
                first = unit2 == Kind.MONEY && unit == Kind.END ? scaled(first, after) : first;
                after = unit2 == Kind.END ? after : after + 1;
                return new Amount(first, second, List.of(), unit2 == Kind.END ? unit : unit2, after);
            }
        }
        return list(i, new Amount(first, null, List.of(), unit, end));
    }

    private Amount list(int i, Amount one) {
        List<Figure> all = new ArrayList<>(List.of(one.min()));
        int end = one.end();
        Kind unit = one.unit();
        while ((t.any(end, Kind.LIST, Kind.SLASH) || last(end, unit) || comma(i, end, unit))
                && t.number(end + 1)
                && (t.is(end + 2, Kind.POINTS)
                        || (t.any(end + 2, Kind.LIST, Kind.COMMA, Kind.SLASH)
                                && t.number(end + 3)
                                && unit == Kind.END))) {
            boolean points = t.is(end + 2, Kind.POINTS);
            all.add(t.figure(end + 1));
            end += points ? 3 : 2;
            unit = points ? Kind.POINTS : unit;
        }
        return all.size() < 2 || unit != Kind.POINTS ? one : new Amount(one.min(), null, all, unit, end);
    }

    /** 分别加0.5，0.3，0.2分. */
    private boolean comma(int i, int end, Kind unit) {
        return unit == Kind.END && t.is(end, Kind.COMMA) && t.any(i - 1, Kind.DEDUCT, Kind.ADD, Kind.SCORE);
    }

    /** 5分、3分和2分. */
    private boolean last(int i, Kind unit) {
        return unit == Kind.POINTS
                && (t.is(i, Kind.TEXT, "和") || t.is(i, Kind.TEXT, "及") || t.is(i, Kind.TEXT, "与"))
                && t.is(i + 2, Kind.POINTS);
    }

    private Figure scaled(Figure figure, int unit) {
        int power = t.is(unit, Kind.MONEY) ? power(t.get(unit).word()) : 0;
        return power > 0 && figure instanceof Figure.Number number
                ? Figure.of(number.value().scaleByPowerOfTen(power))
                : figure;
    }

    /** {@return the power of ten in front of a currency: 4 for 万元} */
    static int power(String currency) {
        return switch (currency.charAt(0)) {
            case '万' -> 4;
            case '亿' -> 8;
            case '千' -> 3;
            case '百' -> 2;
            default -> 0;
        };
    }

    static String currency(String word) {
        return power(word) > 0 ? word.substring(1) : word;
    }
}
