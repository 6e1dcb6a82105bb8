package io.github.kaohe.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What happened once, as far as one rule of a policy needs to know: a quarter's sales, a visit, a customer.
 *
 * @param facts what is known, by the names the rule gives it; {@code who} is whom it concerns
 */
public record PolicyRecord(Map<String, Fact> facts) {
    public PolicyRecord {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /**
     * {@return a record about someone}
     *
     * @param who whom it concerns
     */
    public static PolicyRecord about(String who) {
        return new PolicyRecord(Map.of("who", Fact.of(who)));
    }

    /**
     * {@return the same record with one more fact}
     *
     * @param name name of the fact
     * @param fact the fact
     */
    public PolicyRecord with(String name, Fact fact) {
        Map<String, Fact> more = new LinkedHashMap<>(facts);
        more.put(name, fact);
        return new PolicyRecord(more);
    }

    /**
     * {@return the same record with one more number}
     *
     * @param name  name of the fact
     * @param value the number
     */
    public PolicyRecord with(String name, long value) {
        return with(name, Fact.of(value));
    }

    /**
     * {@return the same record with one more text}
     *
     * @param name  name of the fact
     * @param value the text
     */
    public PolicyRecord with(String name, String value) {
        return with(name, Fact.of(value));
    }
}
