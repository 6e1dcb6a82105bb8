package io.github.kaohe.excel;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is worked out once, when it is first asked for; safe for threads. */
final class Lazy<T> {
    private final Supplier<T> source;
    private volatile @Nullable T value;

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        T known = value;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            T made = value;
            if (made == null) {
                made = source.get();
                value = made;
            }
            return made;
        }
    }
}
