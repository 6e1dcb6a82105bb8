package io.github.kaohe.excel;

import io.github.kaohe.model.MeasureType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The mean of responses that stand in one cell, separated by semicolons: each is cut out into a cell of its own and read
 * digit by digit, which no locale of the program can turn into a date or another number.
 */
final class ResponseFormulas {
    /** More responses than this are for the program; the sheet refuses them. */
    static final int MOST = 30;

    private static final int ROOM = 60;
    private final CalcSheet calc;
    private final MeasureType.Mean type;

    ResponseFormulas(CalcSheet calc, MeasureType.Mean type) {
        this.calc = calc;
        this.type = type;
    }

    private static Expr substitute(Expr text, String from, String to) {
        return Expr.call("SUBSTITUTE", text, Expr.text(from), Expr.text(to));
    }

    private static List<Expr> each(IntFunction<Expr> formula) {
        return IntStream.range(0, MOST).mapToObj(formula).toList();
    }

    Expr mean(String title, Expr cell) {
        Expr text = Expr.either(Expr.call("ISTEXT", cell), Expr.call("TRIM", cell), Expr.NOTHING);
        Expr list = calc.row(title, substitute(text, ";", ";"));
        Expr closed = Expr.either(Expr.call("RIGHT", list).same(Expr.text(";")), list, list.joinedTo(Expr.text(";")));
        Expr ended = calc.row(title, substitute(closed, "分;", ";"));
        Expr count = calc.row(title, Expr.call("LEN", ended).minus(Expr.call("LEN", substitute(ended, ";", ""))));
        Expr spaced = calc.row(
                title,
                Expr.call("SUBSTITUTE", ended, Expr.text(";"), Expr.call("REPT", Expr.text(" "), Expr.of(ROOM))));
        CalcSheet.Cells pieces = calc.across(
                title,
                each(i -> Expr.call("TRIM", Expr.call("MID", spaced, Expr.of((long) i * ROOM + 1), Expr.of(ROOM)))));
        CalcSheet.Cells rests = calc.across(title, each(i -> withoutDigits(pieces.at(i))));
        CalcSheet.Cells values = calc.across(title, each(i -> value(i, count, pieces.at(i), rests.at(i))));
        Expr most = Expr.of(MOST);
        return Expr.call("SUM", values.range()).over(count).provided(count.is("<=", most));
    }

    private static Expr withoutDigits(Expr piece) {
        Expr rest = piece;
        for (int digit = 0; digit <= 9; digit++) {
            rest = substitute(rest, Integer.toString(digit), "");
        }
        return rest;
    }

    private Expr value(int index, Expr count, Expr piece, Expr rest) {
        Expr point = Expr.text(".");
        Expr length = Expr.call("LEN", piece);
        Expr whole = Expr.call("VALUE", piece);
        Expr shifted = Expr.call("VALUE", substitute(piece, ".", ""));
        Expr decimals = length.minus(Expr.call("FIND", point, piece));
        Expr fraction = shifted.over(new Expr("10^" + decimals.text()));
        Expr sound = new Expr("AND(" + rest.same(point).text() + ",LEFT(" + piece.text() + ")<>\".\",RIGHT("
                + piece.text() + ")<>\".\")");
        Expr number = Expr.either(
                Expr.any(List.of(piece.same(Expr.NOTHING), length.is(">", Expr.of(15)))),
                Expr.WRONG,
                Expr.either(rest.same(Expr.NOTHING), whole, Expr.either(sound, fraction, Expr.WRONG)));
        List<Expr> range = new ArrayList<>();
        range.add(number.is(">=", Expr.of(type.min())));
        range.add(number.is("<=", Expr.of(type.max())));
        return Expr.either(count.is("<", Expr.of(index + 1L)), Expr.NOTHING, number.provided(Expr.all(range)));
    }
}
