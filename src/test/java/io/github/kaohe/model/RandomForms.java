package io.github.kaohe.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What stands around the tree of a random card. */
final class RandomForms {
    /** Scores only rows bound to him. */
    static final Rater MANAGER = Rater.bound("manager", "总经理");

    private final Dice dice;

    RandomForms(Dice dice) {
        this.dice = dice;
    }

    void head(Scorecard.Builder card) {
        card.version(dice.chance(50) ? "1" : "2.1")
                .subject(dice.textOrNone())
                .period(
                        dice.chance(50)
                                ? Period.UNSPECIFIED
                                : new Period(dice.pick(List.of(Period.Cycle.values())), dice.textOrNone()))
                .validity(
                        dice.chance(60)
                                ? Validity.ALWAYS
                                : new Validity(
                                        Optional.of(LocalDate.of(2026, 1, 31)),
                                        dice.maybe(50, () -> LocalDate.of(2027, 12, 31))))
                .completeness(
                        dice.chance(60)
                                ? Completeness.COMPLETE
                                : new Completeness(dice.pick(List.of(Completeness.Level.values())), dice.textOrNone()))
                .provenance(dice.notes())
                .notes(dice.some(3, dice::text))
                .prose(dice.some(2, dice::text));
        dice.maybe(50, () -> new Source(dice.text(), dice.textOrNone(), dice.textOrNone()))
                .ifPresent(card::source);
    }

    void table(Scorecard.Builder card, List<Rater> raters) {
        card.header(dice.some(3, this::field))
                .body(dice.some(2, this::field))
                .footer(dice.some(3, this::field))
                .layout(dice.chance(50) ? Layout.NONE : layout(raters));
    }

    void result(Scorecard.Builder card, int fullMarks) {
        RandomRules rules = new RandomRules(dice);
        List<Veto> vetoes = dice.some(
                2,
                () -> new Veto(
                        dice.id("veto"),
                        dice.textOrNone(),
                        rules.condition(1),
                        Optional.of(dice.figure(0, fullMarks)),
                        dice.maybe(30, () -> "不合格")));
        card.vetoes(vetoes)
                .measures(rules.measures())
                .grades(dice.chance(30) ? List.of() : grades(fullMarks))
                .rounding(rounding())
                .limits(new Limits(
                        dice.chance(80) ? Limit.NONE : Limit.at(Figure.ZERO),
                        dice.chance(80) ? Limit.NONE : Limit.at(Figure.of(fullMarks))));
    }

    /** No raters, weighted ones, and one for reference. */
    List<Rater> raters() {
        if (dice.chance(60)) {
            return List.of();
        }
        int share = dice.between(1, 99);
        List<Rater> raters = new ArrayList<>(List.of(
                Rater.weighted("self", "本人", Figure.of(share)),
                Rater.weighted("superior", dice.text(), Figure.of(100L - share))));
        dice.maybe(40, () -> Rater.forReference("peers", "同事")).ifPresent(raters::add);
        dice.maybe(40, () -> MANAGER).ifPresent(raters::add);
        return raters;
    }

    Layout layout(List<Rater> raters) {
        List<Column> columns = new ArrayList<>(dice.some(
                4,
                () -> new Column(
                        dice.pick(List.of(Column.Role.values())), dice.text(), dice.textOrNone(), Optional.empty())));
        raters.forEach(rater ->
                columns.add(new Column(Column.Role.SCORE, rater.title(), dice.textOrNone(), Optional.of(rater.id()))));
        return new Layout(columns, dice.textOrNone(), dice.chance(50) ? "" : "小计", dice.chance(50) ? "合计" : "");
    }

    private FormField field() {
        FormField.Type type = dice.pick(List.of(FormField.Type.values()));
        return new FormField(
                dice.id("field"),
                dice.text(),
                type,
                dice.chance(30),
                dice.chance(20) ? "¥" : "",
                dice.textOrNone(),
                type == FormField.Type.CHOICE ? List.of("是", "否") : List.of());
    }

    private List<Grade> grades(int fullMarks) {
        Figure high = Figure.of(BigDecimal.valueOf(fullMarks * 9L, 1));
        Figure middle = Figure.of(BigDecimal.valueOf(fullMarks * 5L, 1));
        return List.of(
                new Grade("优秀", Optional.of(high), dice.chance(30), dice.textOrNone(), ""),
                new Grade("合格", Optional.of(middle), false, "", dice.textOrNone()),
                new Grade("不合格", dice.maybe(50, () -> Figure.ZERO), false, "", ""));
    }

    private Rounding rounding() {
        if (dice.chance(60)) {
            return Rounding.TOTAL;
        }
        OptionalInt lines = dice.chance(50) ? OptionalInt.empty() : OptionalInt.of(dice.between(0, 3));
        List<RoundingMode> modes = List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN);
        return new Rounding(dice.between(0, 3), lines, dice.pick(modes));
    }
}
