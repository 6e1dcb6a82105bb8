package io.github.kaohe.excel;

import io.github.kaohe.excel.InputKey.Part;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Formula;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns one appraisal into the values of a form's input cells, and refuses what would be lost. */
final class FormFiller {
    private final CardIndex index;
    private final SlotTable slots;
    private final Style style;
    /** Whether the scores that are shown stand for the values that are not. */
    private final boolean scored;

    private final Map<InputKey, CellValue> values = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> notApplicable = new HashSet<>();

    private FormFiller(CardIndex index, SlotTable slots, Style style, boolean scored) {
        this.index = index;
        this.slots = slots;
        this.style = style;
        this.scored = scored && style == Style.PAPER;
    }

    /**
     * {@return the values of the cells an appraisal fills}
     *
     * @throws ProblemException naming everything that would be lost
     */
    static Map<InputKey, CellValue> fill(
            CardIndex index, SlotTable slots, Style style, Appraisal appraisal, boolean scored) {
        FormFiller filler = new FormFiller(index, slots, style, scored);
        filler.fill(appraisal);
        if (!filler.problems.isEmpty()) {
            throw new ProblemException(filler.problems);
        }
        return filler.values;
    }

    private void fill(Appraisal appraisal) {
        appraisal.fields().forEach(this::field);
        appraisal.blanks().forEach(this::blank);
        appraisal.notApplicable().forEach(this::notApplicable);
        sheet("", appraisal.shared());
        appraisal.raters().forEach((rater, sheets) -> {
            if (sheets.size() > 1 && !scored) {
                problem(ProblemCode.KH3202, "rater", rater, "count", sheets.size());
            } else if (sheets.size() == 1) {
                sheet(rater, sheets.get(0));
            }
        });
    }

    private void field(String title, String text) {
        if (text.isBlank()) {
            return;
        }
        List<FormField> fields = Stream.of(index.card.header(), index.card.body(), index.card.footer())
                .flatMap(List::stream)
                .filter(field -> field.title().equals(title))
                .filter(field -> slots.has(InputKey.field(field.id())))
                .toList();
        if (fields.isEmpty()) {
            lost(title, text);
        } else if (text.length() > CellValue.LONGEST_TEXT) {
            problem(ProblemCode.KH3204, "item", title, "actual", text.length(), "limit", CellValue.LONGEST_TEXT);
        }
        fields.forEach(field -> values.put(InputKey.field(field.id()), CellValue.of(text)));
    }

    private void blank(String name, BigDecimal value) {
        BigDecimal preset = index.presets.get(name);
        if (preset != null && preset.compareTo(value) != 0) {
            problem(ProblemCode.KH3010, "blank", name, "expected", preset, "actual", value);
        }
        put(InputKey.blank(name), CellValue.of(value), name, value.toPlainString());
    }

    private void notApplicable(String key) {
        String node = index.node(key).orElse("");
        List<InputKey> cells = slots.scores(node);
        boolean refused = cells.isEmpty()
                || cells.stream().anyMatch(cell -> !slots.type(cell).not());
        if (refused) {
            lost(key, Check.NOT_APPLICABLE);
            return;
        }
        notApplicable.add(node);
        InputKey shared = InputKey.awarded("", node);
        for (InputKey cell : cells.contains(shared) ? List.of(shared) : cells) {
            values.put(cell, CellValue.of(Check.NOT_APPLICABLE));
        }
    }

    private void sheet(String rater, RaterSheet sheet) {
        sheet.awarded().forEach((key, score) -> {
            InputKey cell = InputKey.awarded(rater, index.node(key).orElse(key));
            if (values.containsKey(cell) && notApplicable.contains(cell.node())) {
                problem(ProblemCode.KH3114, "item", key);
            } else {
                put(cell, CellValue.of(score), key, score.toPlainString());
            }
        });
        sheet.values().forEach((key, value) -> value(rater, key, value));
    }

    private void value(String rater, String key, Observation value) {
        Optional<CardIndex.MeasureRef> measure = index.measure(key);
        Optional<CardIndex.InputRef> input = measure.isPresent() ? Optional.empty() : index.input(key);
        CardIndex.MeasureRef ref =
                measure.or(() -> input.map(CardIndex.InputRef::of)).orElse(null);
        if (ref == null) {
            lost(key, text(value));
            return;
        }
        InputKey whole = InputKey.value(rater, ref.node(), ref.measure().id(), Part.WHOLE);
        List<InputKey> parts = parts(whole, ref.measure());
        InputKey cell = input.map(each -> whole.with(Part.input(each.input())))
                .orElse(slots.has(whole) || parts.isEmpty() ? whole : parts.get(0));
        if (!slots.has(cell)) {
            if (!scored || ref.node().isEmpty()) {
                lost(key, text(value));
            }
            return;
        }
        InputKey target = input.isPresent() ? cell : whole;
        Map<InputKey, CellValue> cells;
        if (scored && value instanceof Observation.Ratio ratio && parts.stream().noneMatch(slots::has)) {
            cells = percent(whole, ratio);
            if (cells.isEmpty()) {
                return;
            }
        } else {
            cells = cells(target, slots.type(cell), ref.measure(), value);
        }
        if (cells.isEmpty() || !cells.keySet().stream().allMatch(slots::has)) {
            unfit(key, value, slots.type(cell));
        } else if (rivals(target, parts, input.isPresent()).anyMatch(values::containsKey)) {
            problem(ProblemCode.KH3206, "item", slots.title(cell), "key", key);
        } else {
            values.putAll(cells);
        }
    }

    /** The cells of the inputs from which a value is worked out. */
    private static List<InputKey> parts(InputKey whole, Measure measure) {
        return measure.formula().map(Formula::inputs).orElse(List.of()).stream()
                .map(each -> whole.with(Part.input(each.id())))
                .toList();
    }

    /** The cells of which none may be filled already: an input stands beside others, but not beside the result. */
    private static Stream<InputKey> rivals(InputKey cell, List<InputKey> parts, boolean input) {
        return input
                ? Stream.of(cell, cell.with(Part.WHOLE))
                : Stream.concat(Stream.of(cell, cell.with(Part.LABEL)), parts.stream());
    }

    /** A printed form that shows the score has room for the percentage only; none of nothing. */
    private static Map<InputKey, CellValue> percent(InputKey whole, Observation.Ratio ratio) {
        if (ratio.base().signum() == 0) {
            return Map.of();
        }
        BigDecimal percent = ratio.actual().movePointRight(2).divide(ratio.base(), 2, RoundingMode.HALF_UP);
        return writable(percent) ? Map.of(whole, CellValue.of(percent)) : Map.of();
    }

    /** The cells a value takes; none if it is of the wrong kind. */
    private Map<InputKey, CellValue> cells(InputKey whole, InputType type, Measure measure, Observation value) {
        if (value instanceof Observation.Amount amount) {
            boolean fits = type.form() == InputType.Form.NUMBER || type.form() == InputType.Form.RESPONSES;
            return fits && writable(amount.value()) ? Map.of(whole, CellValue.of(amount.value())) : Map.of();
        } else if (value instanceof Observation.Rated rated) {
            InputKey cell = slots.has(whole.with(Part.LABEL)) ? whole.with(Part.LABEL) : whole;
            return labels(slots.type(cell), rated.label()) ? Map.of(cell, CellValue.of(rated.label())) : Map.of();
        } else if (value instanceof Observation.RatedScore rated) {
            boolean judged = slots.has(whole.with(Part.LABEL));
            InputKey label = judged ? whole.with(Part.LABEL) : whole;
            InputKey score = judged ? whole : whole.with(Part.POINTS);
            return labels(slots.type(label), rated.label()) && writable(rated.score())
                    ? Map.of(label, CellValue.of(rated.label()), score, CellValue.of(rated.score()))
                    : Map.of();
        } else if (value instanceof Observation.Answer answer) {
            return type.form() == InputType.Form.YES_NO
                    ? Map.of(whole, CellValue.of(answer.yes() ? Check.YES : Check.NO))
                    : Map.of();
        } else if (value instanceof Observation.Ratio ratio) {
            Map<InputKey, CellValue> cells = new LinkedHashMap<>();
            measure.formula()
                    .filter(Formula::isRatio)
                    .filter(formula -> writable(ratio.actual()) && writable(ratio.base()))
                    .ifPresent(formula -> formula.inputs(ratio)
                            .forEach((id, number) -> cells.put(whole.with(Part.input(id)), CellValue.of(number))));
            return cells;
        }
        List<BigDecimal> responses = ((Observation.Responses) value).values();
        boolean fits =
                type.form() == InputType.Form.RESPONSES && responses.stream().allMatch(FormFiller::writable);
        return fits && !responses.isEmpty() ? Map.of(whole, CellValue.of(NumberText.join(responses))) : Map.of();
    }

    private static boolean labels(InputType type, String label) {
        return type.form() == InputType.Form.LABEL
                && (type.labels().contains(label)
                        || (type.labels().isEmpty() && label.equals(label.strip()) && !label.isEmpty()));
    }

    private static boolean writable(BigDecimal value) {
        return NumberText.fits(value);
    }

    private void put(InputKey cell, CellValue value, String key, String text) {
        if (!slots.has(cell)) {
            if (!scored || cell.rater().isEmpty()) {
                lost(key, text);
            }
        } else if (!NumberText.fits(new BigDecimal(value.text()))) {
            problem(ProblemCode.KH3102, "item", key, "value", text);
        } else if (values.put(cell, value) != null) {
            problem(ProblemCode.KH3206, "item", slots.title(cell), "key", key);
        }
    }

    private void lost(String item, String value) {
        problem(ProblemCode.KH3201, "style", style.name(), "item", item, "value", value);
    }

    private void problem(ProblemCode code, Object... arguments) {
        problems.add(Problem.of(code, Place.ROOT, arguments));
    }

    private void unfit(String key, Observation value, InputType type) {
        String text = text(value);
        switch (type.form()) {
            case LABEL -> problem(ProblemCode.KH3207, "item", key, "value", text, "expected", type.labels());
            case YES_NO -> problem(ProblemCode.KH3208, "item", key, "value", text);
            default -> problem(ProblemCode.KH3203, "item", key, "value", text);
        }
    }

    private static String text(Observation value) {
        if (value instanceof Observation.Amount amount) {
            return amount.value().toString();
        } else if (value instanceof Observation.Rated rated) {
            return rated.label();
        } else if (value instanceof Observation.RatedScore rated) {
            return rated.label() + " " + rated.score();
        } else if (value instanceof Observation.Answer answer) {
            return answer.yes() ? Check.YES : Check.NO;
        } else if (value instanceof Observation.Ratio ratio) {
            return ratio.actual() + "/" + ratio.base();
        }
        return ((Observation.Responses) value).values().toString();
    }
}
