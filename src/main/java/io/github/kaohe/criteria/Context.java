package io.github.kaohe.criteria;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Operand;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence leaves out because its row says it.
 *
 * @param points   the item's full marks
 * @param measures the item's measures, found by title; the first is the one a sentence means when it names none
 * @param target   the item's target
 * @param blanks   the card's blanks, for {@code {name}}
 */
public record Context(Optional<Figure> points, List<Measure> measures, Optional<Operand> target, List<Blank> blanks) {
    /** Nothing. */
    public static final Context NONE = new Context(Optional.empty(), List.of(), Optional.empty(), List.of());

    public Context {
        measures = List.copyOf(measures);
        blanks = List.copyOf(blanks);
    }

    /**
     * {@return a context with an item's full marks}
     *
     * @param points the full marks
     */
    public static Context ofPoints(Figure points) {
        return NONE.withPoints(points);
    }

    /**
     * {@return this context with the item's full marks}
     *
     * @param points the full marks
     */
    public Context withPoints(Figure points) {
        return new Context(Optional.of(points), measures, target, blanks);
    }

    /**
     * {@return this context with measures}
     *
     * @param measures the measures
     */
    public Context withMeasures(List<Measure> measures) {
        return new Context(points, measures, target, blanks);
    }

    /**
     * {@return this context with the item's target}
     *
     * @param target the target
     */
    public Context withTarget(Operand target) {
        return new Context(points, measures, Optional.of(target), blanks);
    }

    /**
     * {@return this context with the card's blanks}
     *
     * @param blanks the blanks
     */
    public Context withBlanks(List<Blank> blanks) {
        return new Context(points, measures, target, blanks);
    }
}
