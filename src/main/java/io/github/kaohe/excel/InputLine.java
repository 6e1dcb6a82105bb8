package io.github.kaohe.excel;

import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Award;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Formula;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Metric;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of a worksheet in which a value, or a part of one, is written.
 *
 * @param node    id of the indicator, empty for a measure of the card
 * @param measure id of the measure
 * @param part    which part of the value
 * @param label   what is asked for
 * @param note    unit and explanation, may be empty
 * @param type    how the answer is understood
 * @param check   what Excel lets a person write
 */
record InputLine(
        String node, String measure, InputKey.Part part, String label, String note, InputType type, Check check) {

    private static final Optional<BigDecimal> NO_LIMIT = Optional.empty();
    private static final Optional<BigDecimal> FROM_ZERO = Optional.of(BigDecimal.ZERO);

    /** {@return the slot in which a rater, or everybody where it is empty, writes the answer} */
    Slot slot(String rater, String place) {
        return Slot.input(
                InputKey.value(rater, node, measure, part), type, check, place.isEmpty() ? label : place + "/" + label);
    }

    /** {@return the lines of an indicator} */
    static List<InputLine> of(CardIndex index, Indicator indicator) {
        List<InputLine> lines = new ArrayList<>();
        indicator.measures().forEach(measure -> lines.addAll(of(index, indicator, measure)));
        return lines;
    }

    /** {@return the lines of a measure, of the card if there is no indicator} */
    static List<InputLine> of(CardIndex index, @Nullable Indicator indicator, Measure measure) {
        MeasureType type = measure.type();
        String node = indicator == null ? "" : indicator.id();
        Lines lines = new Lines(node, measure.id());
        List<Metric.Input> inputs = measure.formula().map(Formula::inputs).orElse(List.of());
        inputs.forEach(lines::add);
        String title = (inputs.isEmpty() ? "" : "或:") + index.text(measure.title());
        String none = inputs.isEmpty() ? none(measure) : "已知时代替上" + rows(inputs.size()) + "行";
        if (type instanceof MeasureType.Count count) {
            String most = count.max().map(max -> "最多" + max.toPlainString()).orElse("");
            lines.add(title, join(count.unit(), most, none), InputType.number(count.unit()), Check.whole(count.max()));
        } else if (type instanceof MeasureType.Percent percent) {
            lines.add(title, join("%", none), InputType.number("%"), Check.decimal(percent.min(), percent.max()));
        } else if (type instanceof MeasureType.Quantity quantity) {
            String unit = quantity.unit();
            lines.add(title, join(unit, none), InputType.number(unit), Check.decimal(quantity.min(), quantity.max()));
        } else if (type instanceof MeasureType.Money money) {
            lines.add(
                    title,
                    join(money.currency(), none),
                    InputType.number(money.currency()),
                    Check.decimal(FROM_ZERO, NO_LIMIT));
        } else if (type instanceof MeasureType.YesNo) {
            lines.add(title, join("是/否", none), InputType.YES_NO, Check.YES_NO);
        } else if (type instanceof MeasureType.Mean mean) {
            String range = mean.min().toPlainString() + "~" + mean.max().toPlainString() + "分";
            lines.add(title, range + ",各份评分用分号隔开,或填平均分", InputType.RESPONSES, Check.NONE);
        } else if (type instanceof MeasureType.Ratio) {
            lines.add(title, join("%", none), InputType.number("%"), Check.decimal(NO_LIMIT, NO_LIMIT));
        } else if (type instanceof MeasureType.Score) {
            Range range = range(index, indicator, measure.id());
            lines.add(
                    title, join(range.text() + "分", none), InputType.number("分"), Check.decimal(range.min, range.max));
            List<String> labels = judgedLabels(indicator, measure);
            if (!labels.isEmpty()) {
                lines.add(InputKey.Part.LABEL, title + "等级", "可不填", InputType.label(labels), Check.list(labels));
            }
        } else {
            label(index, indicator, measure, title, lines);
        }
        return lines.list;
    }

    private static String none(Measure measure) {
        return measure.noneIfEmpty() ? "无则不填" : "";
    }

    private static String rows(int count) {
        return switch (count) {
            case 1 -> "一";
            case 2 -> "两";
            case 3 -> "三";
            default -> String.valueOf(count);
        };
    }

    private static void label(
            CardIndex index, @Nullable Indicator indicator, Measure measure, String title, Lines lines) {
        RatingScale scale = (indicator == null ? Optional.<RatingScale>empty() : CardIndex.scale(indicator, measure))
                .orElse(RatingScale.NONE);
        List<String> labels = scale.ratings().stream().map(Rating::label).toList();
        lines.add(title, labels.isEmpty() ? "" : "从列表中选择", InputType.label(labels), Check.list(labels));
        String choices = scale.ratings().stream()
                .filter(rating -> rating.award() instanceof Award.Choice)
                .map(rating -> rating.label() + points(index, rating.award()))
                .collect(Collectors.joining(";"));
        if (!choices.isEmpty()) {
            lines.add(
                    InputKey.Part.POINTS,
                    title + "得分",
                    choices,
                    InputType.number("分"),
                    Check.decimal(NO_LIMIT, NO_LIMIT));
        }
    }

    private static List<String> judgedLabels(@Nullable Indicator indicator, Measure measure) {
        if (indicator != null
                && indicator.basis() instanceof Basis.Judged judged
                && judged.measure().equals(measure.id())) {
            return judged.scale().ratings().stream().map(Rating::label).toList();
        }
        return List.of();
    }

    /** {@return what a rating gives, as printed} */
    static String points(CardIndex index, Award award) {
        if (award instanceof Award.Points points) {
            return index.text(points.points()) + "分";
        } else if (award instanceof Award.Choice choice) {
            return index.text(choice.min()) + "~" + index.text(choice.max()) + "分";
        }
        return award instanceof Award.FullMarks ? "满分" : "";
    }

    private record Range(Optional<BigDecimal> min, Optional<BigDecimal> max, String text) {
        static final Range OPEN = new Range(NO_LIMIT, NO_LIMIT, "");

        static Range of(CardIndex index, Figure min, Optional<Figure> max) {
            String low = index.text(min);
            String text = max.map(high -> low + "~" + index.text(high)).orElse("不小于" + low);
            return new Range(index.number(min), max.flatMap(index::number), text);
        }
    }

    private static Range range(CardIndex index, @Nullable Indicator indicator, String measure) {
        if (indicator == null) {
            return Range.OPEN;
        } else if (indicator.basis() instanceof Basis.Judged judged
                && judged.measure().equals(measure)) {
            Optional<Figure> max = judged.max()
                    .or(() -> index.entry(indicator.id()).bonus()
                            ? Optional.empty()
                            : indicator.outOf().or(indicator::points));
            return Range.of(index, judged.min(), max);
        }
        for (Adjustment adjustment : indicator.adjustments()) {
            if (adjustment instanceof Adjustment.Discretionary chosen
                    && chosen.measure().equals(measure)) {
                return Range.of(index, Figure.of(BigDecimal.ZERO), chosen.max());
            }
        }
        return Range.of(index, Figure.of(BigDecimal.ZERO), Optional.empty());
    }

    private static String join(String... words) {
        return List.of(words).stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(","));
    }

    private record Lines(String node, String measure, List<InputLine> list) {
        Lines(String node, String measure) {
            this(node, measure, new ArrayList<>());
        }

        void add(Metric.Input input) {
            InputType number = InputType.number(input.unit());
            add(
                    InputKey.Part.input(input.id()),
                    input.title(),
                    input.unit(),
                    number,
                    Check.decimal(NO_LIMIT, NO_LIMIT));
        }

        void add(String label, String note, InputType type, Check check) {
            add(InputKey.Part.WHOLE, label, note, type, check);
        }

        void add(InputKey.Part part, String label, String note, InputType type, Check check) {
            list.add(new InputLine(node, measure, part, label, note, type, check));
        }
    }
}
