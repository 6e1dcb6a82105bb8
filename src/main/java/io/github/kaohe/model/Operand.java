package io.github.kaohe.model;

import java.util.Objects;

/** What a measure is compared with: a number of the form, or another measure of the appraisal. */
public sealed interface Operand {
    /**
     * A number of the form.
     *
     * @param figure the number or blank
     */
    record Constant(Figure figure) implements Operand {
        public Constant {
            Objects.requireNonNull(figure, "figure");
        }
    }

    /**
     * Another measure, such as the month's target.
     *
     * @param measure id of the measure
     */
    record Measured(String measure) implements Operand {
        public Measured {
            Objects.requireNonNull(measure, "measure");
        }
    }

    /**
     * {@return a number of the form}
     *
     * @param figure the number or blank
     */
    static Operand of(Figure figure) {
        return new Constant(figure);
    }

    /**
     * {@return another measure}
     *
     * @param id its id
     */
    static Operand measured(String id) {
        return new Measured(id);
    }
}
