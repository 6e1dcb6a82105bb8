package io.github.kaohe.excel;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.workbook.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Understands the content of one input cell, or says at the cell what is wrong with it. */
final class CellParser {
    private static final int LONGEST_SHOWN = 40;
    /** A cell shown as 1000 % or more is a plain number in a cell that happens to be formatted so. */
    private static final BigDecimal UNLIKELY = BigDecimal.TEN;

    private final List<Problem> problems;

    CellParser(List<Problem> problems) {
        this.problems = problems;
    }

    /** {@return the text of a cell; empty if it is empty or holds no text} */
    Optional<String> text(Cell cell, Place place, String item) {
        if (cell instanceof Cell.Text text) {
            if (text.text().length() > CellValue.LONGEST_TEXT) {
                problems.add(Problem.of(
                        ProblemCode.KH3119,
                        place,
                        "item",
                        item,
                        "actual",
                        text.text().length(),
                        "limit",
                        CellValue.LONGEST_TEXT));
                return Optional.empty();
            }
            return NumberText.strip(text.text()).isEmpty() ? Optional.empty() : Optional.of(text.text());
        } else if (cell instanceof Cell.Number number && !number.date()) {
            return NumberText.stored(number.stored())
                    .map(value -> number.percent()
                            ? value.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                            : plain(value));
        }
        return refuse(cell, place, item);
    }

    /** {@return the day in a cell, {@code 2026-03-05} if it is kept as one, as written if it is not; empty if it is empty} */
    Optional<String> day(Cell cell, Place place, String item) {
        if (cell instanceof Cell.Number number) {
            Optional<String> day =
                    number.date() ? NumberText.stored(number.stored()).flatMap(Days::text) : Optional.empty();
            return day.isPresent() ? day : Optional.of(number.stored());
        }
        return text(cell, place, item);
    }

    private static String plain(BigDecimal value) {
        return NumberText.fits(value) ? value.toPlainString() : value.toString();
    }

    /** {@return the number in a cell; empty if it is empty or holds no number} */
    Optional<BigDecimal> number(Cell cell, InputType type, Place place, String item) {
        Optional<BigDecimal> value;
        if (cell instanceof Cell.Text text) {
            if (NumberText.strip(text.text()).isEmpty()) {
                return Optional.empty();
            }
            value = NumberText.typed(text.text(), type.unit());
            if (value.isEmpty()) {
                return problem(ProblemCode.KH3101, place, item, text.text());
            }
        } else if (cell instanceof Cell.Number number && !number.date()) {
            value = NumberText.stored(number.stored());
            if (value.isEmpty()) {
                return problem(ProblemCode.KH3101, place, item, number.stored());
            } else if (number.percent()) {
                if (!type.percent() || value.get().abs().compareTo(UNLIKELY) >= 0) {
                    return problem(ProblemCode.KH3107, place, item, number.stored());
                }
                value = value.map(share -> share.movePointRight(2));
            }
        } else {
            return refuse(cell, place, item);
        }
        BigDecimal stripped = value.get().stripTrailingZeros();
        return NumberText.fits(stripped)
                ? Optional.of(stripped)
                : problem(ProblemCode.KH3102, place, item, value.get().toString());
    }

    /** {@return the label in a cell; empty if it is empty or holds none of the labels} */
    Optional<String> label(Cell cell, InputType type, Place place, String item) {
        Optional<String> text = text(cell, place, item).map(NumberText::strip);
        if (text.isPresent() && !type.labels().isEmpty() && !type.labels().contains(text.get())) {
            problems.add(Problem.of(
                    ProblemCode.KH3108, place, "item", item, "value", shown(text.get()), "expected", type.labels()));
            return Optional.empty();
        }
        return text;
    }

    /** {@return the answer in a cell; empty if it is empty or neither yes nor no} */
    Optional<Boolean> answer(Cell cell, Place place, String item) {
        Optional<String> text = text(cell, place, item).map(NumberText::strip);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (text.get()) {
            case Check.YES -> Optional.of(true);
            case Check.NO -> Optional.of(false);
            default -> problem(ProblemCode.KH3109, place, item, text.get());
        };
    }

    <T> Optional<T> problem(ProblemCode code, Place place, String item, String value) {
        problems.add(Problem.of(code, place, "item", item, "value", shown(value)));
        return Optional.empty();
    }

    private <T> Optional<T> refuse(Cell cell, Place place, String item) {
        if (cell instanceof Cell.Number number) {
            return problem(ProblemCode.KH3106, place, item, number.stored());
        } else if (cell instanceof Cell.Truth truth) {
            return problem(ProblemCode.KH3105, place, item, truth.stored().equals("1") ? "TRUE" : "FALSE");
        } else if (cell instanceof Cell.Fault fault) {
            return problem(ProblemCode.KH3103, place, item, fault.stored());
        } else if (cell instanceof Cell.Formula) {
            return problem(ProblemCode.KH3104, place, item, "=…");
        }
        return Optional.empty();
    }

    private static String shown(String value) {
        String line = value.strip();
        return line.length() <= LONGEST_SHOWN
                ? line
                : line.substring(
                                0,
                                line.offsetByCodePoints(
                                        0, Math.min(LONGEST_SHOWN / 2, line.codePointCount(0, line.length()))))
                        + "…";
    }
}
