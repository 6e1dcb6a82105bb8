package io.github.kaohe.builder;

import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import java.util.Optional;

/** The declaration of a measure; a complete value that can be said more precisely. */
public final class MeasureWord {
    private final Optional<String> id;
    private final String title;
    private final MeasureType type;
    private final boolean noneIfEmpty;
    private final String source;

    MeasureWord(String title, MeasureType type) {
        this(Optional.empty(), title, type, false, "");
    }

    private MeasureWord(Optional<String> id, String title, MeasureType type, boolean noneIfEmpty, String source) {
        this.id = id;
        this.title = title;
        this.type = type;
        this.noneIfEmpty = noneIfEmpty;
        this.source = source;
    }

    /**
     * {@return this measure with an id of its own}
     *
     * @param own kebab-case id, unique in its indicator or card
     */
    public MeasureWord as(String own) {
        return new MeasureWord(Optional.of(own), title, type, noneIfEmpty, source);
    }

    /** {@return this measure, where a count left empty means none and an answer left empty means no} */
    public MeasureWord noneIfEmpty() {
        return new MeasureWord(id, title, type, true, source);
    }

    /**
     * {@return this measure with the place its values come from}
     *
     * @param from where the value comes from (数据来源)
     */
    public MeasureWord takenFrom(String from) {
        return new MeasureWord(id, title, type, noneIfEmpty, from);
    }

    Optional<String> id() {
        return id;
    }

    String title() {
        return title;
    }

    MeasureType type() {
        return type;
    }

    Measure measure(String ownId) {
        return new Measure(ownId, title, type, noneIfEmpty, source);
    }
}
