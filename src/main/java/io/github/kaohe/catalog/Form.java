package io.github.kaohe.catalog;

import io.github.kaohe.model.Scorecard;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A definition that is read when it is first asked for; after a failure the next call tries again. */
final class Form {
    private final Supplier<Scorecard> reader;
    private volatile @Nullable Scorecard card;

    Form(Supplier<Scorecard> reader) {
        this.reader = reader;
    }

    static Form of(Scorecard card) {
        return new Form(() -> card);
    }

    Scorecard card() {
        Scorecard known = card;
        return known != null ? known : read();
    }

    private synchronized Scorecard read() {
        if (card == null) {
            card = reader.get();
        }
        return Objects.requireNonNull(card);
    }
}
