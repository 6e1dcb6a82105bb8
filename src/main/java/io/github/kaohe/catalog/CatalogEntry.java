package io.github.kaohe.catalog;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Period;
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
 * @param fullMarks    what the weighted points add up to
 * @param period       how often
 * @param source       where the form comes from
 * @param completeness how much of the form its document holds
 * @param blanks       the numbers the company fills in
 */
public record CatalogEntry(
        String id,
        String title,
        Scorecard.Kind kind,
        Figure fullMarks,
        Period period,
        Optional<Source> source,
        Completeness completeness,
        List<Blank> blanks) {

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
     * {@return the entry of a scorecard}
     *
     * @param card the scorecard
     */
    public static CatalogEntry of(Scorecard card) {
        return new CatalogEntry(
                card.id(),
                card.title(),
                card.kind(),
                card.fullMarks(),
                card.period(),
                card.source(),
                card.completeness(),
                card.blanks());
    }
}
