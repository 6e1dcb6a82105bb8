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
     * <p>Arguments replace {@code {name}} once, in one pass: braces inside an argument are text.
     *
     * @param locale    Chinese for language {@code zh}, English for every other
     * @param key       key in the bundle
     * @param arguments values by name
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String format(Locale locale, String key, Map<String, String> arguments) {
        ResourceBundle bundle = locale.getLanguage().equals("zh") ? chinese : english;
        return fill(bundle.getString(key), arguments);
    }

    private static String fill(String template, Map<String, String> arguments) {
        StringBuilder filled = new StringBuilder(template.length() + 32);
        int at = 0;
        while (true) {
            int open = template.indexOf('{', at);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                return filled.append(template, at, template.length()).toString();
            }
            filled.append(template, at, open);
            String value = arguments.get(template.substring(open + 1, close));
            filled.append(value == null ? template.substring(open, close + 1) : value);
            at = close + 1;
        }
    }
}
