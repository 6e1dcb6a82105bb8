package io.github.kaohe.json;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Band;
import io.github.kaohe.model.Interval;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import java.util.List;
import java.util.Optional;

/** Writes bands and ratings, and what they give. */
final class RatingWriter {
    private RatingWriter() {}

    static JsonObject band(Band band) {
        Interval interval = band.interval();
        return JsonObject.leaf()
                .ifPresent(interval.lowerClosed() ? "atLeast" : "above", FigureWriter.figure(interval.lower()))
                .ifPresent(interval.upperClosed() ? "atMost" : "below", FigureWriter.figure(interval.upper()))
                .ifPresent("points", award(band.award()));
    }

    /** {@return the name of a scale that is declared, or its ratings} */
    static Object scale(RatingScale scale) {
        return scale.name().isEmpty() ? ratings(scale) : scale.name();
    }

    static List<JsonObject> ratings(RatingScale scale) {
        return scale.ratings().stream().map(RatingWriter::rating).toList();
    }

    private static JsonObject rating(Rating rating) {
        return JsonObject.leaf()
                .text("label", rating.label())
                .ifPresent("points", award(rating.award()))
                .textIfAny("description", rating.description());
    }

    private static Optional<Object> award(Award award) {
        if (award instanceof Award.Points points) {
            return Optional.of(FigureWriter.figure(points.points()));
        } else if (award instanceof Award.Choice choice) {
            return Optional.of(List.of(FigureWriter.figure(choice.min()), FigureWriter.figure(choice.max())));
        }
        return award instanceof Award.FullMarks ? Optional.of("full") : Optional.empty();
    }
}
