package io.github.kaohe.criteria;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.ScoreOverride;
import java.util.List;
import java.util.Optional;

/**
 * A text's rules in the words of the model.
 *
 * @param points      the full marks that the text states (满分10分)
 * @param measures    the measures that the rules use: those of the context that they found, and new ones
 * @param basis       where the score starts; empty: the text does not say
 * @param adjustments rules that take or give points
 * @param overrides   rules that replace the score
 * @param limits      floor and cap
 * @param blanks      blanks that the text leaves and the context does not declare
 * @param unread      what was not understood, and what a scorecard cannot hold
 * @param ambiguities what could mean something else
 */
public record Rules(
        Optional<Figure> points,
        List<Measure> measures,
        Optional<Basis> basis,
        List<Adjustment> adjustments,
        List<ScoreOverride> overrides,
        Limits limits,
        List<Blank> blanks,
        List<Unread> unread,
        List<Ambiguity> ambiguities) {

    public Rules {
        measures = List.copyOf(measures);
        adjustments = List.copyOf(adjustments);
        overrides = List.copyOf(overrides);
        blanks = List.copyOf(blanks);
        unread = List.copyOf(unread);
        ambiguities = List.copyOf(ambiguities);
    }

    /** {@return where the score starts, if the text says so and it is not simply at full marks} */
    public Optional<Basis> ownBasis() {
        return basis.filter(b -> !(b instanceof Basis.FullMarks));
    }

    /** {@return whether the text states any rule that a scorecard can hold} */
    public boolean any() {
        return basis.isPresent() || !adjustments.isEmpty() || !overrides.isEmpty();
    }
}
