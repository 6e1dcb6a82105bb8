package io.github.kaohe.scoring;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureOrigin.OfRecord;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts into the appraisal of a scorecard how far record forms are filled in (完整性), where its measures ask for that.
 *
 * <p>Several records of one form are taken together: the filled fields of all over the counted fields of all. Since the
 * records of a form count the same fields, this is the mean of their shares, unrounded: 18 and 14 of 20 fields are 80 %. Only
 * the share counts here; whether no required field is empty is for {@link RecordReview#complete()} to say, and a field with a
 * wrong text counts as filled in.
 *
 * <pre>{@code
 * Appraisal whole = RecordShares.into(appraisal, card, records.stream().map(each -> RecordReview.of(form, each)).toList());
 * ScoreReport report = Scorer.of(card).score(whole);
 * }</pre>
 */
public final class RecordShares {
    private RecordShares() {}

    /**
     * {@return the appraisal with the filled and the counted fields of the records}; a measure whose form has no records, or
     * none whose fields count, stays as it is.
     *
     * @param appraisal what else was observed
     * @param card      the scorecard
     * @param reviews   the reviews of the records, of any number of forms
     * @throws ProblemException if a review is of a form that no measure asks for, or the appraisal has the numbers of one
     *     already
     */
    public static Appraisal into(Appraisal appraisal, Scorecard card, Collection<RecordReview> reviews) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Observation> values = new LinkedHashMap<>(appraisal.shared().values());
        Map<String, String> asked = asked(card);
        asked.forEach((key, form) -> put(values, key, of(form, reviews), problems));
        Set<String> strangers = new LinkedHashSet<>();
        reviews.stream()
                .map(RecordReview::form)
                .filter(form -> !asked.containsValue(form))
                .forEach(strangers::add);
        strangers.forEach(form -> problems.add(Problem.of(
                ProblemCode.KH4410, Place.ROOT, "record", form, "records", new LinkedHashSet<>(asked.values()))));
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return new Appraisal(
                appraisal.form(),
                appraisal.fields(),
                appraisal.blanks(),
                new RaterSheet(values, appraisal.shared().awarded()),
                appraisal.notApplicable(),
                appraisal.raters());
    }

    /** The forms that are asked for, by key of the measure. */
    private static Map<String, String> asked(Scorecard card) {
        Map<String, String> asked = new LinkedHashMap<>();
        card.measures().forEach(measure -> ask(asked, measure.id(), measure));
        card.children().stream()
                .flatMap(node -> node.indicators())
                .forEach(indicator -> indicator
                        .measures()
                        .forEach(measure -> ask(asked, KeyIndex.canonical(indicator, measure), measure)));
        return asked;
    }

    private static void ask(Map<String, String> asked, String key, Measure measure) {
        if (measure.origin() instanceof OfRecord of) {
            asked.put(key, of.form());
        }
    }

    private static Stream<RecordReview> of(String form, Collection<RecordReview> reviews) {
        return reviews.stream().filter(review -> review.form().equals(form));
    }

    private static void put(
            Map<String, Observation> values, String key, Stream<RecordReview> reviews, List<Problem> problems) {
        long filled = 0;
        long counted = 0;
        for (RecordReview review : reviews.toList()) {
            filled += review.filling().filled();
            counted += review.filling().counted();
        }
        if (counted > 0) {
            put(values, key + "." + OfRecord.FILLED, filled, problems);
            put(values, key + "." + OfRecord.COUNTED, counted, problems);
        }
    }

    private static void put(Map<String, Observation> values, String key, long number, List<Problem> problems) {
        if (values.putIfAbsent(key, Observation.of(number)) != null) {
            problems.add(Problem.of(ProblemCode.KH4006, Place.ROOT, "key", key, "meaning", key));
        }
    }
}
