package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Rules about customers: which class they are of, what that entitles them to, how often they are visited. */
public sealed interface CustomerRule extends PolicyRule {

    /**
     * Classes of customers by conditions.
     *
     * <p>Facts: {@code who}, those that the conditions name as measures, and {@code manual}: the class that a person gave,
     * which goes before the conditions where this is allowed. A condition that holds by what is known does not need the
     * rest.
     *
     * @param id          kebab-case id
     * @param title       what people call it
     * @param classes     the classes, best first
     * @param overlapping whether a customer may be of several classes; else the first that fits counts
     * @param manual      whether a person may give the class
     */
    record Classification(String id, String title, List<CustomerClass> classes, boolean overlapping, boolean manual)
            implements CustomerRule {
        public Classification {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            classes = List.copyOf(classes);
        }

        @Override
        public List<Figure> figures() {
            return classes.stream()
                    .flatMap(each -> RuleFigures.of(each.when()).stream())
                    .toList();
        }
    }

    /**
     * A class of customers.
     *
     * @param label the label
     * @param when  who belongs to it
     */
    record CustomerClass(String label, Condition when) {
        public CustomerClass {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(when, "when");
        }
    }

    /**
     * What happens to a customer who has not come for some time.
     *
     * <p>Facts: {@code who}, {@code "class"} (not for a removal), the day of the last event, {@code as-of}. A customer whose
     * last event is exactly so many months ago is still active.
     *
     * @param id      kebab-case id
     * @param title   what people call it
     * @param last    name of the fact that is the day of the last event
     * @param months  after how many months
     * @param classes classes, best first: the customer falls by one, and the last stays; none: the customer is removed
     * @param list    where a removed customer is listed; may be empty
     */
    record Inactivity(String id, String title, String last, Figure months, List<String> classes, String list)
            implements CustomerRule {
        public Inactivity {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(last, "last");
            Objects.requireNonNull(months, "months");
            classes = List.copyOf(classes);
            Objects.requireNonNull(list, "list");
        }

        @Override
        public List<Figure> figures() {
            return List.of(months);
        }
    }

    /**
     * A discount for a class of customers (8折).
     *
     * <p>Facts: {@code who}, {@code "class"}, {@code price}, and the exception where it holds.
     *
     * @param id      kebab-case id
     * @param title   what people call it
     * @param label   the class
     * @param percent what is paid, in percent of the price
     * @param except  name of the fact that, where true, excludes the goods; empty: none are excluded
     */
    record Discount(String id, String title, String label, Figure percent, Optional<String> except)
            implements CustomerRule {
        public Discount {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(percent, "percent");
            Objects.requireNonNull(except, "except");
        }

        @Override
        public List<Figure> figures() {
            return List.of(percent);
        }
    }

    /**
     * How many of a population must be visited: a percentage, rounded up to whole customers.
     *
     * <p>Facts: {@code "stratum"}, {@code population}, {@code visited} where it is to be checked, {@code who} where the
     * stratum is divided further (各用电类型): each part has its own sample.
     *
     * @param id     kebab-case id
     * @param title  what people call it
     * @param strata the strata
     */
    record Sampling(String id, String title, List<Stratum> strata) implements CustomerRule {
        public Sampling {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            strata = List.copyOf(strata);
        }

        @Override
        public List<Figure> figures() {
            return strata.stream().map(Stratum::percent).toList();
        }

        /**
         * A stratum.
         *
         * @param id      what a record calls it
         * @param title   as printed
         * @param percent smallest share in percent
         */
        public record Stratum(String id, String title, Figure percent) {
            public Stratum {
                Objects.requireNonNull(id, "id");
                Objects.requireNonNull(title, "title");
                Objects.requireNonNull(percent, "percent");
            }
        }
    }

    /**
     * How often something is done in a number of months.
     *
     * <p>Facts: {@code "group"}; and either {@code customers}, for which the visits of a year are planned, or {@code visits}
     * (a number, or the kinds of all visits), which are checked, with {@code who}.
     *
     * @param id     kebab-case id
     * @param title  what people call it
     * @param groups who is visited how often
     * @param except kinds of visits that do not count
     */
    record Frequency(String id, String title, List<Group> groups, List<String> except) implements CustomerRule {
        public Frequency {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            groups = List.copyOf(groups);
            except = List.copyOf(except);
        }

        @Override
        public List<Figure> figures() {
            return groups.stream()
                    .flatMap(group -> RuleFigures.of(group.min(), group.max(), group.months()).stream())
                    .toList();
        }

        /**
         * Who is visited how often.
         *
         * @param id     what a record calls the group
         * @param title  as printed
         * @param min    fewest times, included; empty: none
         * @param max    most times, included; empty: none
         * @param months number of months in which; empty: in the time of the record, such as a week
         */
        public record Group(
                String id, String title, Optional<Figure> min, Optional<Figure> max, Optional<Figure> months) {
            public Group {
                Objects.requireNonNull(id, "id");
                Objects.requireNonNull(title, "title");
                Objects.requireNonNull(min, "min");
                Objects.requireNonNull(max, "max");
                Objects.requireNonNull(months, "months");
            }
        }
    }
}
