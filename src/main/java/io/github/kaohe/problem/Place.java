package io.github.kaohe.problem;

import java.util.List;

/** Where a {@link Problem} is, in words a person can follow. */
public sealed interface Place {

    /** {@return the place as it is printed in front of a message, empty when there is none} */
    String text();

    /**
     * A node of a scorecard or appraisal, named by the titles on the way down, such as {@code 实际业绩/会议表现}.
     *
     * @param titles titles from the top, the card itself not included
     */
    record Tree(List<String> titles) implements Place {
        public Tree {
            titles = List.copyOf(titles);
        }

        @Override
        public String text() {
            return String.join("/", titles);
        }

        /**
         * {@return the place of a child of this node}
         *
         * @param title the title of the child
         */
        public Tree child(String title) {
            var longer = new java.util.ArrayList<>(titles);
            longer.add(title);
            return new Tree(longer);
        }
    }

    /**
     * A position in a text file.
     *
     * @param file   name of the file, may be empty
     * @param line   line, from 1
     * @param column column in characters, from 1
     * @param path   what stands there, such as {@code sections[0].points}; may be empty
     */
    record Text(String file, int line, int column, String path) implements Place {
        @Override
        public String text() {
            String position = (file.isEmpty() ? "" : file + ":") + line + ":" + column;
            return path.isEmpty() ? position : position + " " + path;
        }
    }

    /**
     * A cell of a workbook.
     *
     * @param sheet name of the sheet
     * @param cell  reference in A1 notation
     */
    record Cell(String sheet, String cell) implements Place {
        @Override
        public String text() {
            return sheet + "!" + cell;
        }
    }

    /**
     * A whole file, folder or argument.
     *
     * @param name its name as the user gave it
     */
    record Named(String name) implements Place {
        @Override
        public String text() {
            return name;
        }
    }

    /** The top of a card or appraisal. */
    Tree ROOT = new Tree(List.of());

    /**
     * {@return the place of a node}
     *
     * @param titles titles from the top, the card itself not included
     */
    static Tree tree(String... titles) {
        return new Tree(List.of(titles));
    }
}
