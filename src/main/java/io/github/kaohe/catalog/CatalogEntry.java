package io.github.kaohe.catalog;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Period;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Source;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a list of forms shows of one of them.
 *
 * @param id           id of the form
 * @param title        title as printed
 * @param kind         what kind of form
 * @param fullMarks    what the weighted points of a scorecard add up to; empty for other kinds
 * @param period       how often
 * @param source       where the form comes from
 * @param completeness how much of the form its document holds
 * @param blanks       the numbers the company fills in
 */
public record CatalogEntry(
        String id,
        String title,
        Kind kind,
        Optional<Figure> fullMarks,
        Period period,
        Optional<Source> source,
        Completeness completeness,
        List<Blank> blanks) {

    /** What kind of form. */
    public enum Kind {
        /** An appraisal form (考核表). */
        SCORECARD("kind.card"),
        /** A list of indicators whose document gives no points (考核指标). */
        INDICATOR_LIST("kind.card"),
        /** A form that is filled in and not scored (记录表). */
        RECORD_FORM("kind.record-form"),
        /** A list to report on or to check (检查表). */
        CHECKLIST("kind.checklist"),
        /** What follows from scores and records (办法). */
        POLICY("kind.policy");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** {@return the key of its name in the bundle of problems} */
        public String key() {
            return key;
        }

        static Kind of(Definition form) {
            if (form instanceof Scorecard card) {
                return card.kind() == Scorecard.Kind.INDICATOR_LIST ? INDICATOR_LIST : SCORECARD;
            }
            if (form instanceof Policy) {
                return POLICY;
            }
            return form instanceof RecordForm ? RECORD_FORM : CHECKLIST;
        }
    }

    /** Checks for null and copies the list. */
    public CatalogEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(fullMarks, "fullMarks");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(completeness, "completeness");
        blanks = List.copyOf(blanks);
    }

    /**
     * {@return the entry of a form}
     *
     * @param form the form
     */
    public static CatalogEntry of(Definition form) {
        return new CatalogEntry(
                form.id(),
                form.title(),
                Kind.of(form),
                form instanceof Scorecard card ? Optional.of(card.fullMarks()) : Optional.empty(),
                form.period(),
                form.source(),
                form.completeness(),
                form.blanks());
    }
}
