package io.github.kaohe.builder;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Rating;

/** The beginning of a level of a rating scale: its label. It is a level once it is said what it scores. */
public final class RatingStart {
    private final String label;
    private final String description;

    RatingStart(String label, String description) {
        this.label = label;
        this.description = description;
    }

    /**
     * {@return the level that scores fixed points}
     *
     * @param points the points
     */
    public Rating scores(Number points) {
        return scores(Numbers.figure(points));
    }

    /**
     * {@return the level that scores fixed points}
     *
     * @param points the points
     */
    public Rating scores(Figure points) {
        return gives(Award.points(points));
    }

    /** {@return the level that scores full marks (得满分)} */
    public Rating scoresFullMarks() {
        return gives(new Award.FullMarks());
    }

    /**
     * {@return the level in which a person chooses the points (优秀90-100)}
     *
     * @param fewest fewest points, included
     * @param most   most points, included
     */
    public Rating scoresBetween(Number fewest, Number most) {
        return scoresBetween(Numbers.figure(fewest), Numbers.figure(most));
    }

    /**
     * {@return the level in which a person chooses the points (优秀90-100)}
     *
     * @param fewest fewest points, included
     * @param most   most points, included
     */
    public Rating scoresBetween(Figure fewest, Figure most) {
        return gives(new Award.Choice(fewest, most));
    }

    /** {@return the level that is only a label} */
    public Rating scoresNothing() {
        return gives(new Award.LabelOnly());
    }

    private Rating gives(Award award) {
        return new Rating(label, award, description);
    }
}
