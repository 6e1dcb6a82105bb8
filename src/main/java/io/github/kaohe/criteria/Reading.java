package io.github.kaohe.criteria;

import java.util.List;

/**
 * What a text says.
 *
 * @param text        the text as given
 * @param clauses     its rules in reading order
 * @param spans       where each clause stands, in the same order
 * @param unread      the parts that were not understood
 * @param ambiguities the parts that could mean something else
 */
public record Reading(
        String text, List<Clause> clauses, List<Span> spans, List<Unread> unread, List<Ambiguity> ambiguities) {

    public Reading {
        clauses = List.copyOf(clauses);
        spans = List.copyOf(spans);
        unread = List.copyOf(unread);
        ambiguities = List.copyOf(ambiguities);
    }

    /**
     * {@return the clauses as rules of the model, and what of them the model cannot hold}
     *
     * @param context what the sentence leaves out because its row says it
     */
    public Rules rules(Context context) {
        return Mapper.rules(SharedEnds.settled(this), context);
    }

    /** {@return whether every part was understood, in one way} */
    public boolean complete() {
        return unread.isEmpty() && ambiguities.isEmpty();
    }
}
