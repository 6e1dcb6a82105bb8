package io.github.kaohe.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which days are worked: Monday to Friday, without the holidays, with the weekend days that make up for them (调休).
 *
 * @param holidays  days off besides Saturdays and Sundays
 * @param workdays  Saturdays and Sundays that are worked
 */
public record Workdays(Set<LocalDate> holidays, Set<LocalDate> workdays) {
    /** Monday to Friday, every week. */
    public static final Workdays MONDAY_TO_FRIDAY = new Workdays(Set.of(), Set.of());

    public Workdays {
        holidays = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
        workdays = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(workdays));
    }

    /**
     * {@return whether a day is worked}
     *
     * @param day the day
     */
    public boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? workdays.contains(day) : !holidays.contains(day);
    }

    /**
     * {@return the day that is so many worked days after another, which itself does not count}
     *
     * @param day   the day from which it is counted
     * @param count number of worked days, zero or positive
     * @throws IllegalArgumentException if the count is negative
     */
    public LocalDate after(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative (" + count + ")");
        }
        LocalDate reached = day;
        int left = count;
        while (left > 0) {
            reached = reached.plusDays(1);
            if (isWorked(reached)) {
                left--;
            }
        }
        return reached;
    }
}
