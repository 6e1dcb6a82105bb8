package io.github.kaohe.catalog;

import io.github.kaohe.model.Definition;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A definition that is read when it is first asked for; after a failure the next call tries again. */
final class Form {
    private final Supplier<Definition> reader;
    private volatile @Nullable Definition definition;

    Form(Supplier<Definition> reader) {
        this.reader = reader;
    }

    static Form of(Definition definition) {
        return new Form(() -> definition);
    }

    Definition definition() {
        Definition known = definition;
        return known != null ? known : read();
    }

    private synchronized Definition read() {
        if (definition == null) {
            definition = reader.get();
        }
        return Objects.requireNonNull(definition);
    }
}
