package io.github.kaohe.criteria;

/** Chinese scoring sentences and rules. */
public final class Criteria {
    private Criteria() {}

    /**
     * {@return what a text says; any text is read, what is not understood is listed}
     *
     * @param text one or more sentences
     */
    public static Reading parse(String text) {
        return Parser.parse(text);
    }
}
