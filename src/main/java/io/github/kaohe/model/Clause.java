package io.github.kaohe.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A clause of a policy (条款): its text as printed, the rules that a program can apply, and the clauses within it.
 *
 * @param no         number printed in front of it; may be empty
 * @param title      title as printed; may be empty
 * @param text       text as printed; may be empty
 * @param mended     the text with its typing errors mended, where it has some; else empty
 * @param lost       whether the document has lost its text
 * @param provenance what is not as printed, by aspect; the aspect of a rule is its id
 * @param rules      rules
 * @param clauses    clauses within it
 */
public record Clause(
        String no,
        String title,
        String text,
        String mended,
        boolean lost,
        List<ProvenanceNote> provenance,
        List<PolicyRule> rules,
        List<Clause> clauses) {
    public Clause {
        Objects.requireNonNull(no, "no");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(mended, "mended");
        provenance = List.copyOf(provenance);
        rules = List.copyOf(rules);
        clauses = List.copyOf(clauses);
    }

    /**
     * {@return a clause that is text with rules}
     *
     * @param title title as printed; may be empty
     * @param text  text as printed
     * @param rules its rules
     */
    public static Clause of(String title, String text, PolicyRule... rules) {
        return new Clause("", title, text, "", false, List.of(), List.of(rules), List.of());
    }

    /** {@return the rules of this clause and of those within it, in their order} */
    public Stream<PolicyRule> allRules() {
        return Stream.concat(rules.stream(), clauses.stream().flatMap(Clause::allRules));
    }

    /** {@return number and title as a person finds the clause: {@code 第5条 考评奖励及处罚}} */
    public String heading() {
        return (no + " " + title).strip();
    }
}
