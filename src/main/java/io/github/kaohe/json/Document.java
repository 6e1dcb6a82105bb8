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
        Faults faults = new Faults(name);
        T read = shape.read(TextParser.parse(text, faults), faults);
        faults.throwIfAny();
        return read;
    }
}
