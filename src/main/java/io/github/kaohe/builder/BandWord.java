package io.github.kaohe.builder;

import io.github.kaohe.model.Award;

/** A complete band: a range of values and what it scores. */
public final class BandWord {
    private final Bounds bounds;
    private final Award award;

    BandWord(Bounds bounds, Award award) {
        this.bounds = bounds;
        this.award = award;
    }

    Bounds bounds() {
        return bounds;
    }

    Award award() {
        return award;
    }
}
