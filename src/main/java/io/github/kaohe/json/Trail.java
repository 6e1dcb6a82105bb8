package io.github.kaohe.json;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The way from the top of a text to a value, such as {@code children[0].points}.
 *
 * @param parent the way to the value around it; empty at the top
 * @param step   the last step as it is printed: {@code .points} or {@code [0]}
 */
record Trail(Optional<Trail> parent, String step) {
    static final Trail TOP = new Trail(Optional.empty(), "");

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$-]*");

    Trail key(String key) {
        String shown = Excerpt.of(key);
        return new Trail(Optional.of(this), PLAIN.matcher(key).matches() ? "." + shown : "[\"" + shown + "\"]");
    }

    Trail item(int index) {
        return new Trail(Optional.of(this), "[" + index + "]");
    }

    @Override
    public String toString() {
        String whole = parent.map(Trail::toString).orElse("") + step;
        return whole.startsWith(".") ? whole.substring(1) : whole;
    }
}
