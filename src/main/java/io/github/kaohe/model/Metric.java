package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A key figure with its formula (指标公式): {@code 回访完成率 = 实际回访条数 ÷ (200 × 在岗人数 × 出勤天数) × 100%}.
 *
 * @param id          kebab-case id
 * @param title       as the document names it
 * @param unit        unit of the result, such as {@code %} or {@code 小时}; may be empty
 * @param direction   which way is better
 * @param definition  the definition as the document prints it, may be empty
 * @param inputs      what must be observed
 * @param numerator   factors above the line, at least one
 * @param denominator factors below the line; none: 1
 * @param factor      what the quotient is multiplied by: 100 for a percentage
 * @param period      how often
 * @param source      where it comes from
 * @param provenance  what of it the document does not print: {@code formula}, {@code direction}, …
 * @param examples    inputs with the result they must give
 */
public record Metric(
        String id,
        String title,
        String unit,
        Basis.Direction direction,
        String definition,
        List<Input> inputs,
        List<Factor> numerator,
        List<Factor> denominator,
        Figure factor,
        Period period,
        Optional<Source> source,
        List<ProvenanceNote> provenance,
        List<Example> examples) {

    /**
     * Something that must be observed.
     *
     * @param id    kebab-case id, unique in the metric
     * @param title what is observed
     * @param unit  its unit, may be empty
     */
    public record Input(String id, String title, String unit) {
        public Input {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(unit, "unit");
        }
    }

    /** A factor of a product. */
    public sealed interface Factor {
        /**
         * An observed value.
         *
         * @param input id of the input
         */
        record Observed(String input) implements Factor {
            public Observed {
                Objects.requireNonNull(input, "input");
            }
        }

        /**
         * A number of the formula.
         *
         * @param figure the number
         */
        record Constant(Figure figure) implements Factor {
            public Constant {
                Objects.requireNonNull(figure, "figure");
            }
        }
    }

    /**
     * Inputs with the result they must give.
     *
     * @param title    short name
     * @param inputs   observed values by input
     * @param value    the result, to the decimals that are written; empty where there is none
     * @param problems names of the problem codes it must give
     */
    public record Example(
            String title, Map<String, BigDecimal> inputs, Optional<BigDecimal> value, List<String> problems) {
        public Example {
            Objects.requireNonNull(title, "title");
            Map<String, BigDecimal> plain = new LinkedHashMap<>();
            inputs.forEach((id, number) -> plain.put(id, Figure.plain(number)));
            inputs = Collections.unmodifiableMap(plain);
            Objects.requireNonNull(value, "value");
            problems = List.copyOf(problems);
        }
    }

    public Metric {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(definition, "definition");
        inputs = List.copyOf(inputs);
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(source, "source");
        provenance = List.copyOf(provenance);
        examples = List.copyOf(examples);
    }

    /** {@return how it is worked out} */
    public Formula formula() {
        return new Formula(inputs, numerator, denominator, factor);
    }
}
