package io.github.kaohe.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was not understood or is doubtful, by tokens. */
final class Findings {
    private final Tokens t;
    private final List<Unread> unread = new ArrayList<>();
    private final List<Ambiguity> ambiguities = new ArrayList<>();
    /** The token behind the last part that is unread. */
    private int end = -1;

    Findings(Tokens tokens) {
        this.t = tokens;
    }

    void unread(int from, int to, Unread.Reason reason) {
        int a = from;
        int b = to;
        while (a < b && t.separator(a) && !t.is(a, Token.Kind.OPEN)) {
            a++;
        }
        while (b > a && t.separator(b - 1) && !t.is(b - 1, Token.Kind.CLOSE)) {
            b--;
        }
        if (b <= a) {
            return;
        }
        end = Math.max(end, b);
        Span span = span(a, b);
        if (unread.stream().noneMatch(u -> u.start() <= span.start() && u.end() >= span.end())) {
            unread.add(
                    new Unread(span.start(), span.end(), t.text.original.substring(span.start(), span.end()), reason));
        }
    }

    /** {@return the token behind the last part that is unread; -1 if there is none} */
    int end() {
        return end;
    }

    void ambiguous(int from, int to, Ambiguity.Kind kind) {
        Span span = span(from, to);
        ambiguities.add(
                new Ambiguity(span.start(), span.end(), t.text.original.substring(span.start(), span.end()), kind));
    }

    private Span span(int from, int to) {
        return new Span(
                t.text.from(t.get(from).start()),
                t.text.to(t.get(Math.max(from, to - 1)).end()));
    }

    Reading reading(String original, List<Draft> drafts) {
        List<Clause> clauses = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (Draft draft : drafts) {
            if (t.text.traditional()) {
                draft.spell(t::spelled);
            }
            clauses.add(draft.clause());
            spans.add(span(draft.start, Math.max(draft.start + 1, draft.end)));
        }
        if (clauses.isEmpty() && unread.isEmpty() && t.size() > 0) {
            unread(0, t.size(), Unread.Reason.NO_RULE);
        }
        unread.sort(Comparator.comparingInt(Unread::start));
        return new Reading(original, clauses, spans, unread, ambiguities);
    }
}
