package io.github.kaohe.excel;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.ChecklistItem;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.workbook.Cell;
import io.github.kaohe.workbook.Workbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the cells of one filled record form or checklist. */
final class RecordReader {
    private final String form;
    private final SlotTable slots;
    private final Workbook book;
    private final CellFinder finder;
    private final List<Problem> problems = new ArrayList<>();
    private final CellParser parser = new CellParser(problems);
    private final Map<String, FormField> known = new HashMap<>();
    private final Map<String, ChecklistItem> items = new HashMap<>();

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, BigDecimal> blanks = new LinkedHashMap<>();
    private final Map<String, Observation> values = new LinkedHashMap<>();
    private final Set<String> notApplicable = new TreeSet<>();

    RecordReader(
            String form,
            List<FormField> fields,
            List<ChecklistItem> items,
            List<SheetPlan> plans,
            SlotTable slots,
            Workbook book) {
        this.form = form;
        this.slots = slots;
        this.book = book;
        this.finder = new CellFinder(book, slots, plans, problems);
        fields.forEach(field -> known.put(field.id(), field));
        items.forEach(item -> this.items.put(item.id(), item));
    }

    FormReading read() {
        slots.places()
                .forEach((key, place) -> finder.find(place).ifPresent(ref -> {
                    Written cell = new Written(book.cell(ref), ref.place(), place.slot());
                    switch (key.kind()) {
                        case FIELD -> field(key, cell);
                        case BLANK -> number(cell).ifPresent(value -> blanks.put(key.subject(), value));
                        case VALUE -> value(key, cell);
                        case AWARDED -> throw new IllegalStateException(key.cellName());
                    }
                }));
        RaterSheet shared = new RaterSheet(values, Map.of());
        return new FormReading(new Appraisal(form, fields, blanks, shared, notApplicable, Map.of()), problems);
    }

    /** A cell that was found, with what it should hold. */
    private record Written(Cell content, Place place, Slot slot) {
        boolean holds(String text) {
            return content instanceof Cell.Text written
                    && NumberText.strip(written.text()).equals(NumberText.strip(text));
        }
    }

    private void field(InputKey key, Written cell) {
        FormField field = known.get(key.subject());
        boolean untouched = !cell.slot().preset().isEmpty()
                && field != null
                && field.preset().isEmpty()
                && cell.holds(cell.slot().preset());
        if (field != null && !untouched) {
            text(field, cell).ifPresent(text -> fields.put(field.title(), text));
        }
    }

    private void value(InputKey key, Written cell) {
        ChecklistItem item = items.get(key.node());
        if (item == null) {
            return;
        } else if (!key.subject().isEmpty()) {
            parser.text(cell.content(), cell.place(), cell.slot().title())
                    .ifPresent(text -> values.put(key.node() + "." + key.subject(), new Observation.Rated(text)));
        } else if (cell.slot().type().not() && cell.holds(Check.NOT_APPLICABLE)) {
            notApplicable.add(item.id());
        } else {
            FormField field = RecordSlots.answerField(item);
            text(field, cell).ifPresent(text -> values.put(item.id(), observation(field, text)));
        }
    }

    private static Observation observation(FormField field, String text) {
        return switch (field.type()) {
            case YES_NO -> new Observation.Answer(text.equals(FormField.YES));
            case NUMBER, MONEY, COUNT -> new Observation.Amount(new BigDecimal(text));
            default -> new Observation.Rated(text);
        };
    }

    /** {@return what stands in a cell as text that its field accepts; anything else is reported} */
    private Optional<String> text(FormField field, Written cell) {
        String title = cell.slot().title();
        Optional<String> text = switch (cell.slot().type().form()) {
            case DATE -> parser.day(cell.content(), cell.place(), title);
            case NUMBER -> number(cell).map(BigDecimal::toPlainString);
            case LABEL -> parser.label(cell.content(), cell.slot().type(), cell.place(), title);
            case YES_NO -> parser.answer(cell.content(), cell.place(), title).map(yes -> yes ? Check.YES : Check.NO);
            default -> parser.text(cell.content(), cell.place(), title);
        };
        if (text.isPresent() && !field.accepts(NumberText.strip(text.get()))) {
            return refuse(field, cell, text.get());
        }
        return text;
    }

    private Optional<String> refuse(FormField field, Written cell, String value) {
        problems.add(Problem.of(
                ProblemCode.KH3118,
                cell.place(),
                "item",
                cell.slot().title(),
                "value",
                value,
                "kind",
                RecordKinds.of(field)));
        return Optional.empty();
    }

    private Optional<BigDecimal> number(Written cell) {
        return parser.number(
                cell.content(), cell.slot().type(), cell.place(), cell.slot().title());
    }
}
