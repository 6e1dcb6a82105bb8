package io.github.kaohe.json;

/** A whole text of one shape. */
final class Document {
    private Document() {}

    /**
     * {@return what a text is read as}
     *
     * @throws io.github.kaohe.problem.ProblemException with every problem, if the text is faulty
     */
    static <T> T read(String name, String text, Shape<T> shape) {
        return read(name, text, shape, false);
    }

    /** {@return what a text that a program wrote is read as: a member that is null counts as absent} */
    static <T> T readWritten(String name, String text, Shape<T> shape) {
        return read(name, text, shape, true);
    }

    private static <T> T read(String name, String text, Shape<T> shape, boolean nullIsAbsent) {
        Faults faults = new Faults(name);
        T read = shape.read(TextParser.parse(text, faults, nullIsAbsent), faults);
        faults.throwIfAny();
        return read;
    }
}
