package io.github.kaohe.builder;

import io.github.kaohe.model.Blank;
import java.math.BigDecimal;
import java.util.Optional;

/** The declaration of a blank (空白); a complete value that can be said more precisely. */
public final class BlankWord {
    private final Blank blank;

    BlankWord(Blank blank) {
        this.blank = blank;
    }

    /**
     * {@return this blank with its smallest sensible value}
     *
     * @param smallest the value, included
     */
    public BlankWord from(Number smallest) {
        return with(Optional.of(Numbers.decimal(smallest)), blank.max(), blank.illustration());
    }

    /**
     * {@return this blank with its largest sensible value}
     *
     * @param largest the value, included
     */
    public BlankWord upTo(Number largest) {
        return with(blank.min(), Optional.of(Numbers.decimal(largest)), blank.illustration());
    }

    /**
     * {@return this blank with a plausible value to show, which is never used as a default}
     *
     * @param illustration the value
     */
    public BlankWord suchAs(Number illustration) {
        return with(blank.min(), blank.max(), Optional.of(Numbers.decimal(illustration)));
    }

    Blank blank() {
        return blank;
    }

    private BlankWord with(Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<BigDecimal> illustration) {
        return new BlankWord(new Blank(blank.name(), blank.title(), blank.unit(), min, max, illustration));
    }
}
