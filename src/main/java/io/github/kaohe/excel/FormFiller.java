package io.github.kaohe.excel;

import io.github.kaohe.excel.InputKey.Part;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        CardIndex.MeasureRef ref = index.measure(key).orElse(null);
        if (ref == null) {
            lost(key, text(value));
            return;
        }
        InputKey whole = InputKey.value(rater, ref.node(), ref.measure().id(), Part.WHOLE);
        if (!slots.has(whole)) {
            if (!scored || ref.node().isEmpty()) {
                lost(key, text(value));
            }
            return;
        }
        Map<InputKey, CellValue> cells = cells(whole, value);
        if (cells.isEmpty() || !cells.keySet().stream().allMatch(slots::has)) {
            unfit(key, value, slots.type(whole));
        } else if (Stream.of(Part.WHOLE, Part.ACTUAL, Part.BASE, Part.LABEL)
                .anyMatch(part -> values.containsKey(whole.with(part)))) {
            problem(ProblemCode.KH3206, "item", slots.title(whole), "key", key);
        } else {
            values.putAll(cells);
        }
    }

    /** The cells a value takes; none if it is of the wrong kind. */
    private Map<InputKey, CellValue> cells(InputKey whole, Observation value) {
        InputType type = slots.type(whole);
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
            cells.put(whole.with(Part.ACTUAL), CellValue.of(ratio.actual()));
            cells.put(whole.with(Part.BASE), CellValue.of(ratio.base()));
            return writable(ratio.actual()) && writable(ratio.base()) ? cells : Map.of();
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
