package io.github.kaohe.model;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Rules about when something must be done, and what must be done. No rule looks at a clock: every day is a fact. */
public sealed interface TimeRule extends PolicyRule {

    /**
     * A time limit, or a window where there is an earliest day.
     *
     * <p>Facts: {@code who}; {@code event}, or {@code period} where the limit is a day of the calendar; {@code done}, absent
     * while it is not done; then {@code as-of}, the day of the question, tells whether it is overdue and what is owed so far.
     *
     * @param id       kebab-case id
     * @param title    what must be done
     * @param earliest before this it is too early; empty: it never is
     * @param due      until when, included
     * @param time     time of that day, included; empty: all of it
     * @param fine     yuan for each day late; empty: none
     * @param debtor   who owes it; empty: {@code who}
     */
    record TimeLimit(
            String id,
            String title,
            Optional<Term> earliest,
            Due due,
            Optional<LocalTime> time,
            Optional<Figure> fine,
            String debtor)
            implements TimeRule {
        public TimeLimit {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(earliest, "earliest");
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(time, "time");
            Objects.requireNonNull(fine, "fine");
            Objects.requireNonNull(debtor, "debtor");
        }

        @Override
        public List<Figure> figures() {
            return RuleFigures.of(
                    earliest, due instanceof Due.After after ? RuleFigures.of(after.term()) : List.of(), fine);
        }
    }

    /** Until when. */
    sealed interface Due {
        /**
         * Some time after an event.
         *
         * @param term how long
         */
        record After(Term term) implements Due {
            public After {
                Objects.requireNonNull(term, "term");
            }
        }

        /**
         * A day after the end of a period (下季度第一个月的10日之前).
         *
         * @param month    which month after the period, from 1
         * @param day      day of that month; where the month is shorter, its last day
         * @param included whether the day itself is in time
         */
        record DayOfMonth(int month, int day, boolean included) implements Due {
            public DayOfMonth {
                if (month < 1 || day < 1 || day > 31) {
                    throw new IllegalArgumentException("there is no day " + day + " of month " + month);
                }
            }
        }
    }

    /**
     * Tasks around an event (节日前四天寄出贺卡).
     *
     * <p>Facts: {@code who}, {@code event}.
     *
     * @param id    kebab-case id
     * @param title what people call it
     * @param tasks the tasks
     */
    record Schedule(String id, String title, List<Task> tasks) implements TimeRule {
        public Schedule {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            tasks = List.copyOf(tasks);
        }

        @Override
        public List<Figure> figures() {
            return RuleFigures.of(tasks.stream().map(Task::at).toList());
        }

        /**
         * A task.
         *
         * @param title what must be done
         * @param at    how long after the event; negative: before it
         */
        public record Task(String title, Term at) {
            public Task {
                Objects.requireNonNull(title, "title");
                Objects.requireNonNull(at, "at");
            }
        }
    }

    /**
     * A duty that a grade brings (责令限期改进).
     *
     * <p>Facts: {@code who}, and {@code grade} or {@code score}, and {@code issued} where the day is known from which the
     * term runs, and {@code done} once it is done; or the results.
     *
     * @param id    kebab-case id
     * @param title what people call it
     * @param grade the grade
     * @param duty  what must be done
     * @param due   until when; empty: not said
     */
    record GradeDuty(String id, String title, String grade, String duty, Optional<Term> due) implements TimeRule {
        public GradeDuty {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(grade, "grade");
            Objects.requireNonNull(duty, "duty");
            Objects.requireNonNull(due, "due");
        }

        @Override
        public List<Figure> figures() {
            return RuleFigures.of(due);
        }
    }

    /**
     * A duty of the last places of a ranking; whoever ties with one of them has it too.
     *
     * <p>Facts: {@code who}, {@code score}, and {@code issued} where the day is known from which the term runs, and
     * {@code done} once it is done. Without scores it ranks as {@link ScoreRule.Ranking} does.
     *
     * @param id      kebab-case id
     * @param title   what people call it
     * @param of      id of the rule whose scores are ranked; empty: totals
     * @param periods number of periods that count, for totals
     * @param places  how many places from below
     * @param duty    what must be done
     * @param due     until when; empty: not said
     */
    record RankDuty(
            String id, String title, Optional<String> of, int periods, int places, String duty, Optional<Term> due)
            implements TimeRule {
        public RankDuty {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(of, "of");
            if (periods < 1 || places < 1) {
                throw new IllegalArgumentException("periods and places must be at least 1");
            }
            Objects.requireNonNull(duty, "duty");
            Objects.requireNonNull(due, "due");
        }

        @Override
        public List<Figure> figures() {
            return RuleFigures.of(due);
        }
    }
}
