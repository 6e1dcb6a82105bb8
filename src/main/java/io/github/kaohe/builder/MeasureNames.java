package io.github.kaohe.builder;

import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The measures of one indicator, or of the card, by title; they come to be as rules name them. */
final class MeasureNames {
    private final String letter;
    private final String ownTitle;
    private final Optional<MeasureNames> shared;
    private final Place place;
    private final List<Problem> problems;
    private final boolean emptyMeansNone;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    MeasureNames(
            String letter,
            String ownTitle,
            boolean emptyMeansNone,
            Optional<MeasureNames> shared,
            Place place,
            List<Problem> problems) {
        this.letter = letter;
        this.ownTitle = ownTitle;
        this.emptyMeansNone = emptyMeansNone;
        this.shared = shared;
        this.place = place;
        this.problems = problems;
    }

    void report(ProblemCode code, Object... arguments) {
        problems.add(Problem.of(code, place, arguments));
    }

    /** The title of a measure that has none of its own. */
    String ownTitle() {
        return ownTitle;
    }

    /** Declared measures come first, in their order, so that derived ids do not depend on the rules. */
    void declare(List<MeasureWord> words) {
        words.forEach(word -> word.id().ifPresent(ids::add));
        for (MeasureWord word : words) {
            Entry known = entries.get(word.title());
            if (known == null) {
                entries.put(word.title(), new Entry(word.id().orElseGet(this::nextId), Optional.of(word)));
            } else {
                report(ProblemCode.KH1707, "measure", word.title());
            }
        }
    }

    /** The id of a measure of which the rule says nothing more than its title. */
    String id(String title) {
        return entry(title).id;
    }

    /** The id of a measure, and what a rule says about its kind. */
    String id(String title, Optional<MeasureType> kind) {
        Entry entry = entry(title);
        kind.ifPresent(entry.hints::add);
        return entry.id;
    }

    private Entry entry(String title) {
        Entry own = entries.get(title);
        if (own != null) {
            return own;
        }
        Entry ofCard = shared.map(card -> card.entries.get(title)).orElse(null);
        if (ofCard != null && ofCard.declared.isPresent()) {
            return ofCard;
        }
        Entry made = new Entry(nextId(), Optional.empty());
        entries.put(title, made);
        return made;
    }

    private String nextId() {
        int number = entries.size() + 1;
        while (!ids.add(letter + number)) {
            number++;
        }
        return letter + number;
    }

    /** Whether the card says that counts left empty mean none. */
    boolean emptyMeansNone() {
        return emptyMeansNone;
    }

    /** All measures, in the order in which they were declared or named. */
    List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        entries.forEach((title, entry) -> measures.add(entry.measure(title)));
        return measures;
    }

    private final class Entry {
        private final String id;
        private final Optional<MeasureWord> declared;
        private final List<MeasureType> hints = new ArrayList<>();

        Entry(String id, Optional<MeasureWord> declared) {
            this.id = id;
            this.declared = declared;
        }

        Measure measure(String title) {
            Optional<MeasureType> known = declared.map(MeasureWord::type);
            for (MeasureType hint : hints) {
                if (known.isPresent() && !fits(known.get(), hint)) {
                    report(ProblemCode.KH1702, "measure", title, "one", said(known.get()), "other", said(hint));
                }
                known = Optional.of(known.map(kind -> declared.isPresent() ? kind : narrower(kind, hint))
                        .orElse(hint));
            }
            if (known.isEmpty()) {
                report(ProblemCode.KH1703, "measure", title);
            }
            MeasureType type = known.orElseGet(() -> Units.measured(""));
            Measure measure = declared.map(word -> word.measure(id)).orElseGet(() -> Measure.of(id, title, type));
            return emptyMeansNone && mayBeNone(type) ? measure.orNone() : measure;
        }
    }

    private static boolean mayBeNone(MeasureType type) {
        return type instanceof MeasureType.Count || type instanceof MeasureType.YesNo;
    }

    private static boolean fits(MeasureType one, MeasureType other) {
        if (one.numeric() && other.numeric()) {
            return one.unitText().equals(other.unitText());
        }
        return one.getClass() == other.getClass();
    }

    /** A count says more than a plain number of the same unit. */
    private static MeasureType narrower(MeasureType one, MeasureType other) {
        return one instanceof MeasureType.Quantity && other instanceof MeasureType.Count ? other : one;
    }

    private static String said(MeasureType type) {
        if (type instanceof MeasureType.YesNo) {
            return "是/否";
        }
        return type instanceof MeasureType.Label ? "等级" : type.unitText();
    }
}
