package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random record forms and checklists with every type of field and answer. They are sound. */
public final class RecordArbitraries {
    private static final List<FormField.Type> FIELDS = List.of(FormField.Type.values()).stream()
            .filter(type -> type != FormField.Type.TOTAL && type != FormField.Type.GRADE)
            .toList();
    private static final List<FormField.Type> ANSWERS = List.of(
            FormField.Type.TEXT,
            FormField.Type.YES_NO,
            FormField.Type.NUMBER,
            FormField.Type.MONEY,
            FormField.Type.COUNT,
            FormField.Type.DATE);

    private RecordArbitraries() {}

    /** {@return sound record forms} */
    public static Arbitrary<RecordForm> recordForms() {
        return Arbitraries.randomValue(RecordArbitraries::recordForm);
    }

    /** {@return sound checklists} */
    public static Arbitrary<Checklist> checklists() {
        return Arbitraries.randomValue(RecordArbitraries::checklist);
    }

    /** {@return a sound record form; the same one for the same state of chance} */
    public static RecordForm recordForm(Random random) {
        Dice dice = new Dice(random);
        List<FieldGroup> groups = new ArrayList<>();
        int count = dice.between(1, 4);
        for (int i = 0; i < count; i++) {
            List<RecordField> fields = new ArrayList<>(dice.some(6, () -> recordField(dice)));
            fields.add(recordField(dice));
            groups.add(new FieldGroup(dice.id("group"), dice.textOrNone(), i == 0 || dice.chance(60), fields));
        }
        RecordForm.Builder form = RecordForm.builder(dice.id("form"), dice.text())
                .version(dice.chance(70) ? "1" : "2")
                .subject(dice.textOrNone())
                .provenance(dice.notes())
                .notes(dice.some(2, dice::text))
                .prose(dice.some(2, dice::text))
                .groups(groups);
        dice.maybe(60, () -> dice.figure(1, 100)).ifPresent(form::completeShare);
        dice.maybe(50, () -> new Source(dice.text(), "1-2", dice.textOrNone())).ifPresent(form::source);
        RecordForm built = form.blanks(dice.blanks())
                .options(dice.some(1, () -> option(groups.get(0), dice)))
                .build();
        return built.toBuilder()
                .examples(dice.some(2, () -> example(built, dice, random)))
                .build();
    }

    private static RecordOption option(FieldGroup group, Dice dice) {
        List<String> ids =
                group.fields().stream().map(each -> each.field().id()).toList();
        RecordOption.Merge merge = new RecordOption.Merge(recordField(dice), ids);
        return new RecordOption(
                dice.id("option"),
                dice.text(),
                List.of(
                        new RecordOption.Choice("as-is", dice.text(), List.of()),
                        new RecordOption.Choice("merged", dice.text(), ids.size() > 1 ? List.of(merge) : List.of())));
    }

    private static RecordExample example(RecordForm form, Dice dice, Random random) {
        List<String> ids =
                form.fields().stream().map(each -> each.field().id()).limit(1).toList();
        return new RecordExample(
                dice.text(),
                appraisal(form, random),
                ids,
                dice.maybe(50, () -> new BigDecimal("81.80")),
                dice.chance(50),
                ids,
                List.of(),
                List.of("KH4402"));
    }

    private static RecordField recordField(Dice dice) {
        FormField field = field(dice);
        boolean limited = field.type() == FormField.Type.CHOICE || field.type() == FormField.Type.YES_NO;
        String answer = limited
                ? (field.type() == FormField.Type.YES_NO ? "否" : field.choices().get(0))
                : dice.text();
        List<Follow> follows = dice.some(1, () -> new Follow(answer, dice.text()));
        String hint = dice.chance(70) ? "" : "提示:" + dice.text();
        return new RecordField(field, hint, follows, dice.notes());
    }

    private static FormField field(Dice dice) {
        FormField.Type type = dice.pick(FIELDS);
        String id = dice.id("field");
        return new FormField(
                id,
                dice.text() + id,
                type,
                dice.chance(30),
                dice.chance(20) ? "¥" : "",
                "",
                type == FormField.Type.CHOICE ? List.of("满意", "不满意") : List.of());
    }

    /** {@return an appraisal that fills in some fields with texts they accept, numbers without trailing zeros} */
    public static Appraisal appraisal(RecordForm form, Random random) {
        Dice dice = new Dice(random);
        Appraisal.Builder appraisal = Appraisal.of(form);
        for (RecordField each : form.fields()) {
            if (dice.chance(70)) {
                appraisal.field(each.field().title(), text(each.field(), dice));
            }
        }
        return appraisal.build();
    }

    private static String text(FormField field, Dice dice) {
        return switch (field.type()) {
            case NUMBER -> dice.pick(List.of("-3", "0", "12.5", "100000"));
            case MONEY -> dice.pick(List.of("0", "3600", "0.05"));
            case COUNT -> dice.pick(List.of("0", "12"));
            case DATE -> dice.pick(List.of("2026-03-05", "2026年3月5日", "8月15日", "2026/3/5", "1975-12-31"));
            case CHOICE -> dice.pick(field.choices());
            case YES_NO -> dice.pick(List.of(FormField.YES, FormField.NO));
            default -> dice.text();
        };
    }

    /** {@return a sound checklist; the same one for the same state of chance} */
    public static Checklist checklist(Random random) {
        Dice dice = new Dice(random);
        List<ChecklistItem> items = new ArrayList<>(dice.some(6, () -> item(dice)));
        items.add(item(dice));
        Checklist built = Checklist.builder(dice.id("list"), dice.text())
                .subject(dice.textOrNone())
                .notes(dice.some(2, dice::text))
                .header(dice.some(3, () -> field(dice)))
                .columns(List.of(
                        new ChecklistColumn(ChecklistColumn.Role.NUMBER, "序"),
                        new ChecklistColumn(ChecklistColumn.Role.GROUP, "检查项"),
                        new ChecklistColumn(ChecklistColumn.Role.ITEM, "内容"),
                        new ChecklistColumn(ChecklistColumn.Role.PRINTED, "数据来源"),
                        new ChecklistColumn(ChecklistColumn.Role.ANSWER, "完成情况"),
                        new ChecklistColumn(ChecklistColumn.Role.ENTRY, "备注")))
                .items(items)
                .footer(dice.some(2, () -> field(dice)))
                .blanks(dice.blanks())
                .build();
        return built.toBuilder()
                .examples(dice.some(
                        2,
                        () -> new ChecklistExample(
                                dice.text(),
                                appraisal(built, random),
                                Map.of(),
                                1,
                                2,
                                dice.chance(50),
                                List.of(),
                                List.of(),
                                List.of("KH4409"))))
                .build();
    }

    private static ChecklistItem item(Dice dice) {
        FormField.Type answer = dice.pick(ANSWERS);
        ChecklistItem.Builder item = ChecklistItem.builder(dice.id("item"), dice.text())
                .no(dice.textOrNone())
                .group(dice.textOrNone())
                .answer(answer)
                .unit(dice.chance(20) ? "%" : "")
                .condition(dice.textOrNone())
                .provenance(dice.notes());
        if (dice.chance(40)) {
            item.cells(Map.of("数据来源", dice.text()));
        }
        if (dice.chance(20)) {
            item.records(List.of("a-form", "another-form"));
            dice.maybe(50, () -> dice.figure(1, 100)).ifPresent(item::share);
        }
        if (answer == FormField.Type.YES_NO && dice.chance(40)) {
            item.follows(List.of(new Follow("否", dice.text())));
        }
        return item.build();
    }

    /** {@return an appraisal that answers some rows} */
    public static Appraisal appraisal(Checklist list, Random random) {
        Dice dice = new Dice(random);
        Map<String, Observation> values = new LinkedHashMap<>();
        Set<String> without = new TreeSet<>();
        for (ChecklistItem item : list.items()) {
            if (item.conditional() && dice.chance(30)) {
                without.add(item.id());
            } else if (dice.chance(70)) {
                values.put(item.id(), observation(item, dice));
            }
            if (dice.chance(30)) {
                values.put(item.id() + ".备注", new Observation.Rated(dice.text()));
            }
        }
        Map<String, String> fields = new LinkedHashMap<>();
        List<FormField> all = new ArrayList<>(list.header());
        all.addAll(list.footer());
        all.forEach(field -> fields.put(field.title(), text(field, dice)));
        return new Appraisal(list.id(), fields, Map.of(), new RaterSheet(values, Map.of()), without, Map.of());
    }

    private static Observation observation(ChecklistItem item, Dice dice) {
        String text = text(FormField.of(item.id(), item.text(), item.answer()), dice);
        return switch (item.answer()) {
            case YES_NO -> new Observation.Answer(text.equals(FormField.YES));
            case NUMBER, MONEY, COUNT -> new Observation.Amount(new BigDecimal(text));
            default -> new Observation.Rated(text);
        };
    }
}
