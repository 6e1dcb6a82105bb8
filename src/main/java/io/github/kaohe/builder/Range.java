package io.github.kaohe.builder;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Figure;

/** A range of values. It becomes a band once it is said what it scores. */
public class Range {
    private final Bounds bounds;

    Range(Bounds bounds) {
        this.bounds = bounds;
    }

    final Bounds bounds() {
        return bounds;
    }

    /**
     * {@return the band that scores fixed points}
     *
     * @param points the points
     */
    public final BandWord scores(Number points) {
        return scores(Numbers.figure(points));
    }

    /**
     * {@return the band that scores fixed points}
     *
     * @param points the points
     */
    public final BandWord scores(Figure points) {
        return new BandWord(bounds, Award.points(points));
    }

    /** {@return the band that scores full marks (得满分)} */
    public final BandWord scoresFullMarks() {
        return new BandWord(bounds, new Award.FullMarks());
    }

    /**
     * {@return the band in which a person chooses the points}
     *
     * @param fewest fewest points, included
     * @param most   most points, included
     */
    public final BandWord scoresBetween(Number fewest, Number most) {
        return scoresBetween(Numbers.figure(fewest), Numbers.figure(most));
    }

    /**
     * {@return the band in which a person chooses the points}
     *
     * @param fewest fewest points, included
     * @param most   most points, included
     */
    public final BandWord scoresBetween(Figure fewest, Figure most) {
        return new BandWord(bounds, new Award.Choice(fewest, most));
    }
}
