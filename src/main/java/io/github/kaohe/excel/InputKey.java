package io.github.kaohe.excel;

import java.util.ArrayList;
import java.util.List;

/**
 * What one input cell holds.
 *
 * @param kind    field, blank, observed value, or awarded score
 * @param rater   id of the rater, empty for what holds for all
 * @param node    id of the indicator or section; empty for a field, a blank or a measure of the card
 * @param subject id of the field, name of the blank, or id of the measure; empty for an awarded score
 * @param part    which part of the value
 */
record InputKey(Kind kind, String rater, String node, String subject, Part part) {

    /** What kind of input. */
    enum Kind {
        FIELD,
        BLANK,
        VALUE,
        AWARDED
    }

    /**
     * Which part of a value that takes several cells.
     *
     * @param word what the part is called in the name of its cell, empty for the value itself
     */
    record Part(String word) {
        /** All of it: the result of a formula, or the label of a rating. */
        static final Part WHOLE = new Part("");
        /** The points chosen for a label. */
        static final Part POINTS = new Part("points");
        /** The label of a judged score. */
        static final Part LABEL = new Part("label");

        /** {@return an input from which the value is worked out} */
        static Part input(String id) {
            return new Part(id);
        }
    }

    static InputKey field(String id) {
        return new InputKey(Kind.FIELD, "", "", id, Part.WHOLE);
    }

    static InputKey blank(String name) {
        return new InputKey(Kind.BLANK, "", "", name, Part.WHOLE);
    }

    static InputKey value(String rater, String node, String measure, Part part) {
        return new InputKey(Kind.VALUE, rater, node, measure, part);
    }

    static InputKey awarded(String rater, String node) {
        return new InputKey(Kind.AWARDED, rater, node, "", Part.WHOLE);
    }

    InputKey with(Part other) {
        return new InputKey(kind, rater, node, subject, other);
    }

    /** {@return the defined name of the cell; the scheme stands in the package description} */
    String cellName() {
        List<String> words = new ArrayList<>();
        String letters = switch (kind) {
            case FIELD -> "f";
            case BLANK -> "b";
            case AWARDED -> "a";
            case VALUE -> node.isEmpty() ? "c" : "v";
        };
        words.add((rater.isEmpty() ? "" : "r") + letters);
        for (String word : List.of(rater, node, subject, part.word())) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return Names.of(words);
    }
}
