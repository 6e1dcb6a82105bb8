package io.github.kaohe.model;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Readings that a random card leaves open. */
final class RandomOptions {
    private final Dice dice;

    RandomOptions(Dice dice) {
        this.dice = dice;
    }

    FormOption option(List<Node> form) {
        List<Node> nodes = new ArrayList<>();
        collect(form, nodes);
        FormOption.Choice usual = new FormOption.Choice(
                dice.id("choice"),
                dice.text(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        FormOption.Choice other = new FormOption.Choice(
                dice.id("choice"),
                dice.text(),
                List.of(changed(dice.pick(nodes))),
                Optional.empty(),
                dice.maybe(30, () -> Figure.HUNDRED),
                dice.maybe(30, () -> new Limits(Limit.at(Figure.ZERO), Limit.NONE)),
                dice.maybe(30, () -> new Rounding(0, OptionalInt.empty(), RoundingMode.HALF_UP)),
                dice.maybe(30, () -> StepRounding.PRORATA),
                dice.chance(30) ? List.of(Grade.from(0, dice.text())) : List.of());
        return new FormOption(dice.id("option"), dice.text(), List.of(usual, other));
    }

    private static void collect(List<Node> children, List<Node> nodes) {
        for (Node node : children) {
            nodes.add(node);
            if (node instanceof Section section) {
                collect(section.children(), nodes);
            }
        }
    }

    /** Another text; often nothing where there was something. */
    private Node changed(Node node) {
        String remark = "另一种读法";
        return node instanceof Section section
                ? section.toBuilder()
                        .remark(remark)
                        .department(dice.textOrNone())
                        .provenance(dice.notes())
                        .build()
                : ((Indicator) node)
                        .toBuilder()
                                .remark(remark)
                                .title(dice.chance(30) ? dice.text() : node.title())
                                .target(dice.textOrNone())
                                .build();
    }
}
