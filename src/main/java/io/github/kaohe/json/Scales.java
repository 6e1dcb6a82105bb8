package io.github.kaohe.json;

import io.github.kaohe.model.RatingScale;
import io.github.kaohe.problem.ProblemCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rating scales that a card declares once, for several indicators. */
final class Scales {
    /** A message that names more helps nobody. */
    private static final int MOST_NAMES = 50;

    private record Declared(Spot at, RatingScale scale) {}

    private final Map<String, Declared> declared = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final Expansion expansion = new Expansion();

    /** {@return the scales under the key {@code scales} of a card} */
    static Scales of(ObjectReader card) {
        Scales scales = new Scales();
        card.map("scales", Scales::declaration)
                .forEach((name, declaration) -> scales.declared.put(
                        name,
                        new Declared(
                                declaration.at(),
                                new RatingScale(name, declaration.scale().ratings()))));
        return scales;
    }

    private static Declared declaration(JsonValue value, Faults faults) {
        return new Declared(value.at(), inline(value, faults));
    }

    private static RatingScale inline(JsonValue value, Faults faults) {
        return new RatingScale("", Shapes.list(RatingShape.RATING).read(value, faults));
    }

    /** {@return the shape of a scale: a declared name, or the ratings themselves} */
    Shape<RatingScale> shape() {
        return this::resolve;
    }

    /** {@return how many values the card stands for, to which its scales and options add} */
    Expansion expansion() {
        return expansion;
    }

    /** Reports scales that no indicator uses. */
    void reportUnused(Faults faults) {
        declared.forEach((name, declaration) -> {
            if (!used.contains(name)) {
                faults.add(ProblemCode.KH2029, declaration.at(), "name", Excerpt.of(name));
            }
        });
    }

    private RatingScale resolve(JsonValue value, Faults faults) {
        if (value instanceof JsonValue.Text text) {
            return named(text, faults);
        }
        return value instanceof JsonValue.Items
                ? inline(value, faults)
                : Shapes.refuse(ProblemCode.KH2019, value, faults, RatingScale.NONE);
    }

    private RatingScale named(JsonValue.Text name, Faults faults) {
        used.add(name.value());
        Declared declaration = declared.get(name.value());
        if (declaration != null) {
            expansion.add(declaration.scale().ratings().size(), name.at(), faults);
            return declaration.scale();
        }
        List<String> names =
                declared.keySet().stream().limit(MOST_NAMES).map(Excerpt::of).toList();
        faults.add(ProblemCode.KH2028, name.at(), "found", Excerpt.of(name.value()), "declared", names);
        return RatingScale.NONE;
    }
}
