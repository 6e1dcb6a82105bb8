package io.github.kaohe.builder;

/** The beginning of a rule, which counts only when it is finished; until then the indicator remembers it as a problem. */
abstract class UnfinishedRule {
    final IndicatorDraft draft;
    private final String written;

    UnfinishedRule(IndicatorDraft draft, String written) {
        this.draft = draft;
        this.written = written;
        draft.unfinished.add(this);
    }

    /** What the author wrote, such as {@code deduct("迟到", 2)}. */
    final String written() {
        return written;
    }

    /** Takes the beginning off the list: the rule is finished, or goes on as another beginning. */
    final void goOn() {
        draft.unfinished.remove(this);
    }
}
