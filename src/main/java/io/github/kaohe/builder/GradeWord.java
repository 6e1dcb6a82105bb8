package io.github.kaohe.builder;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Grade;
import java.util.Optional;

/** A grade of the total (等次); a complete value that can be said more precisely. */
public final class GradeWord {
    private final Grade grade;

    GradeWord(String label, Optional<Figure> lower, boolean lowerOpen) {
        this(new Grade(label, lower, lowerOpen, "", ""));
    }

    private GradeWord(Grade grade) {
        this.grade = grade;
    }

    /**
     * {@return this grade with its range as the form prints it}
     *
     * @param range the range, such as {@code 90-100分}
     */
    public GradeWord printed(String range) {
        return new GradeWord(new Grade(grade.label(), grade.lower(), grade.lowerOpen(), range, grade.description()));
    }

    /**
     * {@return this grade with what it means}
     *
     * @param text what it means
     */
    public GradeWord describedAs(String text) {
        return new GradeWord(new Grade(grade.label(), grade.lower(), grade.lowerOpen(), grade.printed(), text));
    }

    Grade grade() {
        return grade;
    }
}
