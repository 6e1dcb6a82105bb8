package io.github.kaohe.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A node of a scorecard's tree: a {@link Section} or an {@link Indicator}. */
public sealed interface Node permits Section, Indicator {
    /** {@return kebab-case id, unique in the card} */
    String id();

    /** {@return the number printed in front of it ({@code 一}, {@code 1}), may be empty} */
    String no();

    /** {@return the title as printed; empty where the form has none} */
    String title();

    /** {@return what it can contribute to its parent (分值, 权重); none in a pool or bonus section} */
    Optional<Figure> points();

    /** {@return the full marks of its own raw scale, if they differ from {@link #points()}} */
    Optional<Figure> outOf();

    /** {@return whether it stands outside the weights (加分项, 特别表现)} */
    boolean bonus();

    /** {@return the criteria as printed, blanks as {@code {name}}; may be empty} */
    String criteria();

    /** {@return the ids of the raters who alone score it (总经理评); empty: all} */
    List<String> raters();

    /** {@return floor and cap of the raw score} */
    Limits limits();

    /** {@return where its texts and rules come from, if not printed} */
    List<ProvenanceNote> provenance();

    /** {@return the name by which people find it on the form: its title, else the beginning of its criteria, else its id} */
    default String label() {
        if (!title().isBlank()) {
            return title();
        }
        String text = criteria().strip();
        return text.isEmpty()
                ? id()
                : text.substring(0, text.offsetByCodePoints(0, Math.min(16, text.codePointCount(0, text.length()))));
    }

    /** {@return this indicator, or the indicators below this section, in the order of the form} */
    default Stream<Indicator> indicators() {
        return this instanceof Section section
                ? section.children().stream().flatMap(Node::indicators)
                : Stream.of((Indicator) this);
    }
}
