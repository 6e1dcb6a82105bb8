package io.github.kaohe.policy;

import io.github.kaohe.model.NamedPeriod;
import io.github.kaohe.model.Term;
import io.github.kaohe.model.Workdays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;

/** When a time limit ends. No method looks at a clock. */
public final class Deadlines {
    private Deadlines() {}

    /**
     * {@return the last day of a term; the day from which it runs does not count itself}
     *
     * <p>Three days after 28 February 2024 is 2 March; one month after 31 January 2024 is 29 February.
     *
     * @param event    the day from which it runs
     * @param length   how long; negative: before the event, which working days cannot be
     * @param unit     days, working days or months
     * @param workdays which days are worked; only asked for working days
     * @throws IllegalArgumentException if the unit is hours, or the length of working days is negative
     */
    public static LocalDate after(LocalDate event, int length, Term.Unit unit, Workdays workdays) {
        return switch (unit) {
            case DAYS -> event.plusDays(length);
            case WORKING_DAYS -> workdays.after(event, length);
            case MONTHS -> event.plusMonths(length);
            case HOURS -> throw new IllegalArgumentException("hours run from a moment, not from a day");
        };
    }

    /**
     * {@return the last moment of a term of hours}
     *
     * @param event the moment from which it runs
     * @param hours how many
     */
    public static LocalDateTime after(LocalDateTime event, int hours) {
        return event.plusHours(hours);
    }

    /**
     * {@return the last day of a period; empty if it is none of these}
     *
     * @param period its name, see {@link NamedPeriod#of}
     */
    public static Optional<LocalDate> endOf(String period) {
        return NamedPeriod.of(period).map(NamedPeriod::lastDay);
    }

    /**
     * {@return a day of a month after the end of a period}
     *
     * @param end   last day of the period
     * @param month which month after it, from 1
     * @param day   day of that month; where the month is shorter, its last day
     */
    public static LocalDate dayOfMonth(LocalDate end, int month, int day) {
        YearMonth reached = YearMonth.from(end).plusMonths(month);
        return reached.atDay(Math.min(day, reached.lengthOfMonth()));
    }
}
