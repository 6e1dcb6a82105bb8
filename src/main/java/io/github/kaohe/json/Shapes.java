package io.github.kaohe.json;

import io.github.kaohe.problem.ProblemCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shapes of plain values. */
final class Shapes {
    /** A text. */
    static final Shape<String> TEXT = Shapes::text;

    /** A number, as it is written. */
    static final Shape<BigDecimal> NUMBER = Shapes::number;

    /** True or false. */
    static final Shape<Boolean> TRUTH = Shapes::truth;

    /** A day as {@code 2026-01-31}. */
    static final Shape<LocalDate> DATE = Shapes::date;

    /** Any value, as it stands in the text. */
    static final Shape<JsonValue> ANY = (value, faults) -> value;

    private Shapes() {}

    /** {@return the shape of a list} */
    static <T> Shape<List<T>> list(Shape<T> item) {
        return (value, faults) -> {
            if (!(value instanceof JsonValue.Items items)) {
                return refuse(ProblemCode.KH2013, value, faults, List.of());
            }
            List<T> read = new ArrayList<>(items.values().size());
            items.values().forEach(each -> read.add(item.read(each, faults)));
            return read;
        };
    }

    /** {@return the shape of an object whose keys are free} */
    static <T> Shape<Map<String, T>> map(Shape<T> item) {
        return (value, faults) -> {
            if (!(value instanceof JsonValue.Members members)) {
                return refuse(ProblemCode.KH2014, value, faults, Map.of());
            }
            Map<String, T> read = new LinkedHashMap<>();
            members.byKey().forEach((key, member) -> read.put(key, item.read(member.value(), faults)));
            return read;
        };
    }

    /** {@return the shape of a whole number within limits} */
    static Shape<Integer> whole(int min, int max) {
        return (value, faults) -> {
            BigDecimal number = number(value, faults);
            boolean within = number.stripTrailingZeros().scale() <= 0
                    && number.compareTo(BigDecimal.valueOf(min)) >= 0
                    && number.compareTo(BigDecimal.valueOf(max)) <= 0;
            return within
                    ? Integer.valueOf(number.intValue())
                    : refuse(ProblemCode.KH2024, value, faults, min, min, max);
        };
    }

    /** {@return the shape of one of several names} */
    static <E> Shape<E> name(Names<E> names) {
        return (value, faults) -> {
            if (!(value instanceof JsonValue.Text text)) {
                return refuse(ProblemCode.KH2010, value, faults, names.first());
            }
            return names.find(text.value()).orElseGet(() -> {
                faults.add(ProblemCode.KH2008, text.at(), "found", Excerpt.of(text.value()), "allowed", names.all());
                return names.first();
            });
        };
    }

    /** Reports a value of the wrong kind, unless its fault has been reported already. */
    static <T> T refuse(ProblemCode code, JsonValue value, Faults faults, T placeholder) {
        if (!(value instanceof JsonValue.Unusable)) {
            faults.add(code, value.at(), "found", value.excerpt());
        }
        return placeholder;
    }

    private static Integer refuse(ProblemCode code, JsonValue value, Faults faults, int placeholder, int min, int max) {
        if (value instanceof JsonValue.Amount) {
            faults.add(code, value.at(), "found", value.excerpt(), "min", min, "max", max);
        }
        return placeholder;
    }

    private static String text(JsonValue value, Faults faults) {
        return value instanceof JsonValue.Text text ? text.value() : refuse(ProblemCode.KH2010, value, faults, "");
    }

    private static BigDecimal number(JsonValue value, Faults faults) {
        return value instanceof JsonValue.Amount amount
                ? amount.value()
                : refuse(ProblemCode.KH2011, value, faults, BigDecimal.ZERO);
    }

    private static boolean truth(JsonValue value, Faults faults) {
        return value instanceof JsonValue.Truth truth
                ? truth.value()
                : refuse(ProblemCode.KH2012, value, faults, Boolean.FALSE);
    }

    private static LocalDate date(JsonValue value, Faults faults) {
        String text = text(value, faults);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return value instanceof JsonValue.Text
                    ? refuse(ProblemCode.KH2025, value, faults, LocalDate.EPOCH)
                    : LocalDate.EPOCH;
        }
    }
}
