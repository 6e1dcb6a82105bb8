package io.github.kaohe.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month, quarter, half year or year, told by its name.
 *
 * <p>In the order of time, periods that end on the same day from the shortest to the longest.
 *
 * @param cycle which of these it is
 * @param last  its last month
 */
public record NamedPeriod(Period.Cycle cycle, YearMonth last) implements Comparable<NamedPeriod> {
    private static final Comparator<NamedPeriod> ORDER =
            Comparator.comparing(NamedPeriod::last).thenComparing(NamedPeriod::cycle);
    private static final List<Kind> KINDS = List.of(
            new Kind(Period.Cycle.MONTH, 1, "(\\d{4})-(0[1-9]|1[0-2])|(\\d{4})年(0?[1-9]|1[0-2])月份?"),
            new Kind(Period.Cycle.QUARTER, 3, "(\\d{4})-Q([1-4])|(\\d{4})年?第?([1-4一二三四])季度"),
            new Kind(Period.Cycle.HALF_YEAR, 6, "(\\d{4})-H([12])|(\\d{4})年?([上下])半年度?"),
            new Kind(Period.Cycle.YEAR, 12, "(\\d{4})()|(\\d{4})年度?()"));
    private static final List<String> ORDINALS = List.of("1一上", "2二下", "3三", "4四");

    public NamedPeriod {
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(last, "last");
    }

    /** How a kind of period is named: its year and its number in the year, twice. */
    private record Kind(Period.Cycle cycle, int months, Pattern pattern) {
        Kind(Period.Cycle cycle, int months, String pattern) {
            this(cycle, months, Pattern.compile(pattern));
        }
    }

    /**
     * {@return the period of a name; empty if it names none}
     *
     * @param name {@code 2026-05}, {@code 2026-Q2}, {@code 2026-H1}, {@code 2026}, or as forms print it: {@code 2026年5月},
     *             {@code 2026年第二季度}, {@code 2026年上半年}, {@code 2026年度}
     */
    public static Optional<NamedPeriod> of(String name) {
        for (Kind kind : KINDS) {
            Matcher matcher = kind.pattern().matcher(name.strip());
            if (matcher.matches()) {
                int group = matcher.group(1) == null ? 3 : 1;
                int year = Integer.parseInt(matcher.group(group));
                int month = number(matcher.group(group + 1)) * kind.months();
                return Optional.of(new NamedPeriod(kind.cycle(), YearMonth.of(year, month)));
            }
        }
        return Optional.empty();
    }

    private static int number(String ordinal) {
        if (ordinal.isEmpty()) {
            return 1;
        }
        for (int i = 0; i < ORDINALS.size(); i++) {
            if (ORDINALS.get(i).contains(ordinal)) {
                return i + 1;
            }
        }
        return Integer.parseInt(ordinal);
    }

    /** {@return its last day} */
    public LocalDate lastDay() {
        return last.atEndOfMonth();
    }

    /** {@return the period of the same kind that follows} */
    public NamedPeriod next() {
        return new NamedPeriod(cycle, last.plusMonths(months()));
    }

    /** {@return its name: {@code 2026-05}, {@code 2026-Q2}, {@code 2026-H1} or {@code 2026}} */
    public String name() {
        String year = last.toString().substring(0, 4);
        return switch (cycle) {
            case MONTH -> last.toString();
            case QUARTER -> year + "-Q" + last.getMonthValue() / months();
            case HALF_YEAR -> year + "-H" + last.getMonthValue() / months();
            case YEAR, UNSPECIFIED -> year;
        };
    }

    private int months() {
        return KINDS.stream()
                .filter(kind -> kind.cycle() == cycle)
                .map(Kind::months)
                .findFirst()
                .orElse(12);
    }

    @Override
    public int compareTo(NamedPeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return name();
    }
}
