package io.github.kaohe.builder;

import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Period;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Source;
import io.github.kaohe.model.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What stands on a form around its tree: period, source, fields, table and notes. */
public abstract class FormScope extends ParentScope<ScorecardBuilder> {
    final Scorecard.Builder card;
    final Draft draft;
    final List<NodeDraft> children;
    private final List<FieldWord> header = new ArrayList<>();
    private final List<FieldWord> body = new ArrayList<>();
    private final List<FieldWord> footer = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> until = Optional.empty();

    FormScope(Scorecard.Builder card) {
        this(card, new Draft(Limit.NONE), new ArrayList<>());
    }

    private FormScope(Scorecard.Builder card, Draft draft, List<NodeDraft> children) {
        super(draft, children);
        this.card = card;
        this.draft = draft;
        this.children = children;
    }

    /** Hands everything collected here to the card. */
    final void complete() {
        card.limits(draft.limits())
                .provenance(draft.provenance)
                .validity(new Validity(from, until))
                .header(fields("h", header))
                .body(fields("b", body))
                .footer(fields("f", footer))
                .notes(notes)
                .prose(prose);
    }

    private static List<FormField> fields(String letter, List<FieldWord> words) {
        List<FormField> fields = new ArrayList<>();
        for (FieldWord word : words) {
            fields.add(word.field(letter + (fields.size() + 1)));
        }
        return fields;
    }

    /**
     * Sets the version of the definition; usually 1.
     *
     * @param version the version
     * @return this scope
     */
    public ScorecardBuilder version(String version) {
        card.version(version);
        return self();
    }

    /**
     * Sets who or what is appraised.
     *
     * @param subject such as {@code 大客户经理}
     * @return this scope
     */
    public ScorecardBuilder subject(String subject) {
        card.subject(subject);
        return self();
    }

    /**
     * Says that the appraisal takes place every month (月度).
     *
     * @return this scope
     */
    public ScorecardBuilder monthly() {
        return period(Period.Cycle.MONTH, "月度");
    }

    /**
     * Says that the appraisal takes place every quarter (季度).
     *
     * @return this scope
     */
    public ScorecardBuilder quarterly() {
        return period(Period.Cycle.QUARTER, "季度");
    }

    /**
     * Says that the appraisal takes place every half year (半年度).
     *
     * @return this scope
     */
    public ScorecardBuilder halfYearly() {
        return period(Period.Cycle.HALF_YEAR, "半年度");
    }

    /**
     * Says that the appraisal takes place every year (年度).
     *
     * @return this scope
     */
    public ScorecardBuilder yearly() {
        return period(Period.Cycle.YEAR, "年度");
    }

    /**
     * Says how often the appraisal takes place.
     *
     * @param cycle the cycle
     * @param text as the document says it, may be empty
     * @return this scope
     */
    public ScorecardBuilder period(Period.Cycle cycle, String text) {
        card.period(new Period(cycle, text));
        return self();
    }

    /**
     * Sets the first day on which the definition is in force; else since ever.
     *
     * @param day first day, included
     * @return this scope
     */
    public ScorecardBuilder validFrom(LocalDate day) {
        from = Optional.of(day);
        return self();
    }

    /**
     * Sets the last day on which the definition is in force; else without end.
     *
     * @param day last day, included
     * @return this scope
     */
    public ScorecardBuilder validUntil(LocalDate day) {
        until = Optional.of(day);
        return self();
    }

    /**
     * Says where the form comes from.
     *
     * @param document file or title of the document
     * @param lines lines of the document, such as {@code 174-216}
     * @return this scope
     */
    public ScorecardBuilder source(String document, String lines) {
        card.source(new Source(document, lines, ""));
        return self();
    }

    /**
     * Says where the form comes from.
     *
     * @param document file or title of the document
     * @param lines lines of the document, may be empty
     * @param article article or form within the document
     * @return this scope
     */
    public ScorecardBuilder source(String document, String lines, String article) {
        card.source(new Source(document, lines, article));
        return self();
    }

    /**
     * Says that parts of the form are lost.
     *
     * @param note what is missing
     * @return this scope
     */
    public ScorecardBuilder partial(String note) {
        card.completeness(new Completeness(Completeness.Level.PARTIAL, note));
        return self();
    }

    /**
     * Says that little more than the title of the form is left.
     *
     * @param note what is missing
     * @return this scope
     */
    public ScorecardBuilder titleOnly(String note) {
        card.completeness(new Completeness(Completeness.Level.TITLE_ONLY, note));
        return self();
    }

    /**
     * Adds fields above the table.
     *
     * @param fields the fields, in the order of the form
     * @return this scope
     */
    public ScorecardBuilder header(FieldWord... fields) {
        header.addAll(List.of(fields));
        return self();
    }

    /**
     * Adds fields between table and signatures.
     *
     * @param fields the fields, in the order of the form
     * @return this scope
     */
    public ScorecardBuilder body(FieldWord... fields) {
        body.addAll(List.of(fields));
        return self();
    }

    /**
     * Adds fields below the table, such as signatures.
     *
     * @param fields the fields, in the order of the form
     * @return this scope
     */
    public ScorecardBuilder footer(FieldWord... fields) {
        footer.addAll(List.of(fields));
        return self();
    }

    /**
     * Describes the printed table.
     *
     * @param table its columns and captions
     * @return this scope
     */
    public ScorecardBuilder table(UnaryOperator<TableScope> table) {
        card.layout(TableScope.layout(table));
        return self();
    }

    /**
     * Adds notes printed on the form.
     *
     * @param texts the notes
     * @return this scope
     */
    public ScorecardBuilder notes(String... texts) {
        notes.addAll(List.of(texts));
        return self();
    }

    /**
     * Adds text of the document that belongs to the form but is not printed on it.
     *
     * @param texts the texts
     * @return this scope
     */
    public ScorecardBuilder prose(String... texts) {
        prose.addAll(List.of(texts));
        return self();
    }
}
