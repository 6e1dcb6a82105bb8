package io.github.kaohe.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A formula, or a part of one, that Excel, WPS and LibreOffice all compute.
 *
 * <p>A missing number is {@code #N/A} and a wrong one {@code #DIV/0!}: both spread through every formula that uses them, so
 * that nothing is ever computed from them. Comparisons and steps are rounded to ten decimals, within which binary fractions
 * agree with the exact decimals.
 *
 * @param text the formula without its equals sign; safe to stand within another one
 */
record Expr(String text) {
    /** A number that is not filled in. */
    static final Expr MISSING = new Expr("NA()");
    /** Something that is filled in, but wrong. */
    static final Expr WRONG = new Expr("(1/0)");

    static final Expr ZERO = of(0);
    static final Expr ONE = of(1);
    static final Expr NOTHING = text("");
    private static final String DECIMALS = ",10)";
    private static final int MOST_ARGUMENTS = 30;

    static Expr of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    static Expr of(BigDecimal number) {
        String plain = number.toPlainString();
        return new Expr(number.signum() < 0 ? "(" + plain + ")" : plain);
    }

    /** {@return a text of the program's own; what people wrote stands in cells} */
    static Expr text(String text) {
        return new Expr("\"" + text + "\"");
    }

    static Expr call(String function, List<Expr> arguments) {
        if (arguments.size() > MOST_ARGUMENTS) {
            return inParts(function, arguments);
        }
        return new Expr(text(function, arguments));
    }

    /** Some programs take no more than 30 arguments: part by part, then the parts together. */
    private static Expr inParts(String function, List<Expr> arguments) {
        List<Expr> parts = new ArrayList<>();
        for (int from = 0; from < arguments.size(); from += MOST_ARGUMENTS) {
            int to = Math.min(arguments.size(), from + MOST_ARGUMENTS);
            parts.add(call(function, arguments.subList(from, to)));
        }
        return switch (function) {
            case "COUNT", "COUNTA" -> call("SUM", parts);
            case "SUM", "MAX", "MIN", "AND", "OR" -> call(function, parts);
            default -> new Expr(text(function, arguments));
        };
    }

    private static String text(String function, List<Expr> arguments) {
        return function + arguments.stream().map(Expr::text).collect(Collectors.joining(",", "(", ")"));
    }

    static Expr call(String function, Expr... arguments) {
        return call(function, List.of(arguments));
    }

    static Expr either(Expr condition, Expr then, Expr otherwise) {
        return call("IF", condition, then, otherwise);
    }

    /** {@return whether all hold; an error in any of them spreads} */
    static Expr all(List<Expr> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : call("AND", conditions);
    }

    /** {@return whether any holds; an error in any of them spreads} */
    static Expr any(List<Expr> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : call("OR", conditions);
    }

    static Expr sum(List<Expr> terms) {
        return terms.isEmpty() ? ZERO : joined(terms, "+");
    }

    private static Expr joined(List<Expr> terms, String operator) {
        return terms.size() == 1
                ? terms.get(0)
                : new Expr(terms.stream().map(Expr::text).collect(Collectors.joining(operator, "(", ")")));
    }

    Expr plus(Expr other) {
        return joined(List.of(this, other), "+");
    }

    Expr minus(Expr other) {
        return joined(List.of(this, other), "-");
    }

    Expr times(Expr other) {
        return joined(List.of(this, other), "*");
    }

    Expr over(Expr other) {
        return joined(List.of(this, other), "/");
    }

    Expr joinedTo(Expr other) {
        return joined(List.of(this, other), "&");
    }

    Expr negated() {
        return ZERO.minus(this);
    }

    /** {@return whether both are the same text or number, errors spreading} */
    Expr same(Expr other) {
        return joined(List.of(this, other), "=");
    }

    /**
     * {@return how two numbers compare}
     *
     * @param operator {@code <}, {@code <=}, {@code =}, {@code >=}, {@code >} or {@code <>}
     */
    Expr is(String operator, Expr other) {
        String difference = other.equals(ZERO) ? text : text + "-" + other.text;
        return new Expr("ROUND(" + difference + DECIMALS + operator + "0");
    }

    /** {@return this number if a condition holds, else wrong} */
    Expr provided(Expr condition) {
        return either(condition, this, WRONG);
    }

    Expr floor() {
        return new Expr("INT(ROUND(" + text + DECIMALS + ")");
    }

    Expr ceiling() {
        return new Expr("(-INT(-ROUND(" + text + DECIMALS + "))");
    }

    Expr isNumber() {
        return call("ISNUMBER", this);
    }

    /** {@return whether a person wrote a number into this cell; LibreOffice takes truth values for numbers} */
    Expr isTyped() {
        return all(List.of(isNumber(), call("NOT", call("ISLOGICAL", this))));
    }

    /** {@return this number with a fixed count of decimals} */
    Expr rounded(int decimals, RoundingMode mode) {
        Expr near = new Expr("ROUND(" + text + DECIMALS);
        Expr digits = of(decimals);
        Expr unit = new Expr("10^" + decimals);
        Expr whole = new Expr("ROUND(" + text + "*" + unit.text + ",8)");
        Expr size = call("ABS", whole);
        Expr half = of(new BigDecimal("0.5"));
        Expr floor = call("INT", size);
        return switch (mode) {
            case UP -> call("ROUNDUP", near, digits);
            case DOWN -> call("ROUNDDOWN", near, digits);
            case FLOOR -> call("INT", whole).over(unit);
            case CEILING -> call("INT", whole.negated()).negated().over(unit);
            case HALF_DOWN ->
                call("SIGN", whole)
                        .times(call("INT", half.minus(size)).negated())
                        .over(unit);
            case HALF_EVEN ->
                call("SIGN", whole)
                        .times(either(
                                size.minus(floor).same(half),
                                floor.plus(call("MOD", floor, of(2))),
                                call("ROUND", size, ZERO)))
                        .over(unit);
            default -> call("ROUND", near, digits);
        };
    }
}
