package io.github.kaohe.builder;

import io.github.kaohe.model.Band;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Interval;
import io.github.kaohe.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes bands, of which the first that holds a value counts, into bands of which only one can hold it. */
final class BandList {
    private final MeasureNames names;
    private final List<Band> bands = new ArrayList<>();
    private Optional<End> lowerLeft = Optional.empty();
    private Optional<End> upperLeft = Optional.empty();
    private boolean explicit;
    private boolean nothingLeft;

    private BandList(MeasureNames names) {
        this.names = names;
    }

    static List<Band> disjoint(List<BandWord> words, MeasureNames names) {
        BandList list = new BandList(names);
        for (int i = 0; i < words.size(); i++) {
            list.add(words.get(i), i + 1);
        }
        return list.bands;
    }

    private void add(BandWord word, int position) {
        Interval written = word.bounds().interval();
        Optional<End> lower = End.lower(written);
        Optional<End> upper = End.upper(written);
        switch (word.bounds().kind()) {
            case FALLING -> {
                Optional<End> from = End.higherLower(lowerLeft, lower);
                accept(word, position, from, upperLeft);
                upperLeft = End.lowerUpper(upperLeft, from.map(End::otherSide));
            }
            case RISING -> {
                Optional<End> to = End.lowerUpper(upperLeft, upper);
                accept(word, position, lowerLeft, to);
                lowerLeft = End.higherLower(lowerLeft, to.map(End::otherSide));
            }
            case EXPLICIT -> {
                explicit = true;
                accept(word, position, lower, upper);
            }
            case REST -> {
                rest(word, position);
                nothingLeft = true;
            }
        }
    }

    private void accept(BandWord word, int position, Optional<End> lower, Optional<End> upper) {
        if (nothingLeft || End.isEmpty(lower, upper)) {
            names.report(ProblemCode.KH1705, "position", position);
        } else {
            bands.add(new Band(End.interval(lower, upper), word.award()));
        }
    }

    private void rest(BandWord word, int position) {
        if (!explicit) {
            accept(word, position, lowerLeft, upperLeft);
        } else if (bands.stream().anyMatch(BandList::hasBlank)) {
            names.report(ProblemCode.KH1706);
        } else {
            List<Interval> gaps = gaps();
            gaps.forEach(gap -> accept(word, position, End.lower(gap), End.upper(gap)));
            if (gaps.isEmpty()) {
                names.report(ProblemCode.KH1705, "position", position);
            }
        }
    }

    private static boolean hasBlank(Band band) {
        return isBlank(band.interval().lower()) || isBlank(band.interval().upper());
    }

    private static boolean isBlank(Optional<Figure> end) {
        return end.filter(figure -> figure instanceof Figure.BlankRef).isPresent();
    }

    /** What the bands so far leave, from below to above. */
    private List<Interval> gaps() {
        List<Interval> taken =
                new ArrayList<>(bands.stream().map(Band::interval).toList());
        taken.sort(BandList::fromBelow);
        List<Interval> gaps = new ArrayList<>();
        Optional<End> from = Optional.empty();
        for (Interval interval : taken) {
            Optional<End> to = End.lower(interval).map(End::otherSide);
            if (to.isPresent() && !End.isEmpty(from, to)) {
                gaps.add(End.interval(from, to));
            }
            Optional<End> upper = End.upper(interval);
            if (upper.isEmpty()) {
                return gaps;
            }
            from = End.higherLower(from, upper.map(End::otherSide));
        }
        gaps.add(End.interval(from, Optional.empty()));
        return gaps;
    }

    private static int fromBelow(Interval one, Interval other) {
        if (one.lower().isEmpty() || other.lower().isEmpty()) {
            return Boolean.compare(one.lower().isPresent(), other.lower().isPresent());
        }
        return End.lower(one).orElseThrow().compareTo(End.lower(other).orElseThrow());
    }
}
