package io.github.kaohe.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that can stand in a field. */
final class FieldTexts {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");
    private static final Pattern MONEY = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,2})?");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})([-/.]|年)([0-9]{1,2})([-/.]|月)([0-9]{1,2})日?");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("([0-9]{1,2})月([0-9]{1,2})日");
    /** A leap year, so that a birthday on 29 February is one. */
    private static final int ANY_YEAR = 2000;

    private FieldTexts() {}

    static boolean accepts(FormField field, String text) {
        return switch (field.type()) {
            case NUMBER -> NUMBER.matcher(text).matches();
            case MONEY -> MONEY.matcher(text).matches();
            case COUNT -> COUNT.matcher(text).matches();
            case DATE -> isDate(text);
            case CHOICE -> field.choices().isEmpty() || field.choices().contains(text);
            case YES_NO -> text.equals(FormField.YES) || text.equals(FormField.NO);
            default -> true;
        };
    }

    static boolean same(FormField field, String one, String other) {
        Optional<LocalDate> day = field.type() == FormField.Type.DATE ? day(one) : Optional.empty();
        return day.isPresent() ? day.equals(day(other)) : one.equals(other);
    }

    private static boolean isDate(String text) {
        Matcher yearly = DAY_OF_YEAR.matcher(text);
        return yearly.matches()
                ? of(String.valueOf(ANY_YEAR), yearly.group(1), yearly.group(2)).isPresent()
                : day(text).isPresent();
    }

    private static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches() && sameMarks(day.group(2), day.group(4), text)
                ? of(day.group(1), day.group(3), day.group(5))
                : Optional.empty();
    }

    private static boolean sameMarks(String first, String second, String text) {
        return first.equals("年")
                ? second.equals("月") && text.endsWith("日")
                : first.equals(second) && !text.endsWith("日");
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
