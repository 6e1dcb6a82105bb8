package io.github.kaohe.problem;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Texts of a resource bundle in Chinese and English, with named arguments. */
public final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The messages of problems: every {@link ProblemCode} is a key. */
    static final Messages PROBLEMS = new Messages("io.github.kaohe.problem.messages");

    /** Behind the name of an argument: its English value, where that differs from the Chinese one. */
    static final String ENGLISH_SUFFIX = "@en";

    private final ResourceBundle chinese;
    private final ResourceBundle english;

    /**
     * Loads a bundle; it must have a {@code _zh} and an {@code _en} file.
     *
     * @param bundle base name of the bundle
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public Messages(String bundle) {
        chinese = ResourceBundle.getBundle(bundle, Locale.CHINESE, Messages.class.getClassLoader(), NO_FALLBACK);
        english = ResourceBundle.getBundle(bundle, Locale.ENGLISH, Messages.class.getClassLoader(), NO_FALLBACK);
    }

    /**
     * {@return the text of a key with its arguments put in}
     *
     * <p>Arguments replace {@code {name}} once, in one pass: braces inside an argument are text. In English an argument
     * {@code name@en} goes before {@code name}.
     *
     * @param locale    Chinese for language {@code zh}, English for every other
     * @param key       key in the bundle
     * @param arguments values by name
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String format(Locale locale, String key, Map<String, String> arguments) {
        return locale.getLanguage().equals("zh")
                ? fill(chinese.getString(key), "", arguments)
                : fill(english.getString(key), ENGLISH_SUFFIX, arguments);
    }

    private static String fill(String template, String suffix, Map<String, String> arguments) {
        StringBuilder filled = new StringBuilder(template.length() + 32);
        int at = 0;
        while (true) {
            int open = template.indexOf('{', at);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                return filled.append(template, at, template.length()).toString();
            }
            filled.append(template, at, open);
            String name = template.substring(open + 1, close);
            String usual = arguments.getOrDefault(name, "{" + name + "}");
            filled.append(suffix.isEmpty() ? usual : arguments.getOrDefault(name + suffix, usual));
            at = close + 1;
        }
    }
}
