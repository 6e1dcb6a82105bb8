package io.github.kaohe.excel;

import io.github.kaohe.excel.InputKey.Part;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.ChecklistItem;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Observation;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns what is filled into a record form or checklist into the values of its cells, and refuses what would be lost. */
final class RecordFiller {

    private final SlotTable slots;
    private final Map<String, FormField> fields = new HashMap<>();
    private final Map<String, ChecklistItem> items = new HashMap<>();
    private final Map<InputKey, CellValue> values = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    RecordFiller(SlotTable slots, List<FormField> fields, List<ChecklistItem> items) {
        this.slots = slots;
        fields.forEach(field -> this.fields.putIfAbsent(field.id(), field));
        fields.forEach(field -> this.fields.putIfAbsent(field.title(), field));
        items.forEach(item -> this.items.put(item.id(), item));
    }

    /**
     * {@return the values of the cells that are filled}
     *
     * @throws ProblemException naming everything that would be lost
     */
    Map<InputKey, CellValue> fill(Appraisal appraisal) {
        appraisal.fields().forEach(this::field);
        appraisal.shared().values().forEach(this::value);
        appraisal.blanks().forEach((name, value) -> put(InputKey.blank(name), CellValue.of(value), name));
        appraisal.notApplicable().forEach(this::notApplicable);
        appraisal.shared().awarded().forEach((key, score) -> lost(key, score.toPlainString()));
        appraisal.raters().keySet().forEach(rater -> lost(rater, ""));
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return values;
    }

    private void field(String key, String text) {
        FormField field = fields.get(key);
        if (text.isBlank()) {
            return;
        } else if (field == null) {
            lost(key, text);
        } else {
            put(InputKey.field(field.id()), field, text, field.title());
        }
    }

    private void value(String key, Observation value) {
        String text = text(value);
        ChecklistItem item = items.get(key);
        int dot = key.indexOf('.');
        if (item != null) {
            put(answer(item), RecordSlots.answerField(item), text, key);
        } else if (dot > 0 && items.containsKey(key.substring(0, dot))) {
            InputKey cell = InputKey.value("", key.substring(0, dot), key.substring(dot + 1), Part.WHOLE);
            put(cell, FormField.of(key, key, FormField.Type.TEXT), text, key);
        } else {
            field(key, text);
        }
    }

    private static InputKey answer(ChecklistItem item) {
        return InputKey.value("", item.id(), "", Part.WHOLE);
    }

    private void notApplicable(String key) {
        ChecklistItem item = items.get(key);
        if (item == null || !item.conditional()) {
            lost(key, Check.NOT_APPLICABLE);
        } else if (values.containsKey(answer(item))) {
            problem(ProblemCode.KH3114, "item", key);
        } else {
            put(answer(item), CellValue.of(Check.NOT_APPLICABLE), key);
        }
    }

    private void put(InputKey cell, FormField field, String text, String item) {
        boolean taken =
                slots.has(cell) && (hint(cell).equals(text) || (slots.type(cell).not() && isNot(text)));
        if (!slots.has(cell)) {
            lost(item, text);
        } else if (taken || !field.accepts(text.strip())) {
            problem(ProblemCode.KH3209, "item", item, "value", shown(text), "kind", RecordKinds.of(field));
        } else if (text.length() > CellValue.LONGEST_TEXT) {
            problem(ProblemCode.KH3204, "item", item, "actual", text.length(), "limit", CellValue.LONGEST_TEXT);
        } else {
            put(cell, cellValue(field, text), item);
        }
    }

    private String hint(InputKey cell) {
        return slots.preset(cell);
    }

    private static boolean isNot(String text) {
        return text.strip().equals(Check.NOT_APPLICABLE);
    }

    private static CellValue cellValue(FormField field, String text) {
        Optional<BigDecimal> number = switch (field.type()) {
            case DATE -> Days.number(text.strip());
            case NUMBER, MONEY, COUNT -> Optional.of(new BigDecimal(text.strip()));
            default -> Optional.empty();
        };
        return number.map(CellValue::of).orElseGet(() -> CellValue.of(text));
    }

    private void put(InputKey cell, CellValue value, String item) {
        if (!slots.has(cell)) {
            lost(item, value.text());
        } else if (values.put(cell, value) != null) {
            problem(ProblemCode.KH3206, "item", slots.title(cell), "key", item);
        }
    }

    private void lost(String item, String value) {
        problem(ProblemCode.KH3201, "style", Style.PAPER.name().toLowerCase(Locale.ROOT), "item", item, "value", value);
    }

    private void problem(ProblemCode code, Object... arguments) {
        problems.add(Problem.of(code, Place.ROOT, arguments));
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 20)) + "…";
    }

    private static String text(Observation value) {
        if (value instanceof Observation.Amount amount) {
            return amount.value().toPlainString();
        } else if (value instanceof Observation.Rated rated) {
            return rated.label();
        } else if (value instanceof Observation.Answer answer) {
            return answer.yes() ? Check.YES : Check.NO;
        }
        return value.toString();
    }
}
