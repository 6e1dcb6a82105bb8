package io.github.kaohe.testkit;

/** One rule that the definition in one file must keep. */
public final class DefinitionCheck {
    private final String name;
    private final Runnable check;

    DefinitionCheck(String name, Runnable check) {
        this.name = name;
        this.check = check;
    }

    /** {@return file and rule, such as {@code office-clerk-monthly.json: 权重}} */
    public String name() {
        return name;
    }

    /**
     * Checks the rule.
     *
     * @throws AssertionError with every problem in Chinese, if the rule is broken
     */
    public void run() {
        check.run();
    }

    @Override
    public String toString() {
        return name;
    }
}
