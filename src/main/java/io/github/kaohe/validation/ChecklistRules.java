package io.github.kaohe.validation;

import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.ChecklistColumn;
import io.github.kaohe.model.ChecklistColumn.Role;
import io.github.kaohe.model.ChecklistExample;
import io.github.kaohe.model.ChecklistItem;
import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.FormField;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules a sound checklist keeps. */
public final class ChecklistRules {
    private static final Set<FormField.Type> ANSWERS = EnumSet.of(
            FormField.Type.TEXT,
            FormField.Type.YES_NO,
            FormField.Type.NUMBER,
            FormField.Type.MONEY,
            FormField.Type.COUNT,
            FormField.Type.DATE);

    private ChecklistRules() {}

    /**
     * {@return every problem of a list, in its order; empty if there is none}
     *
     * @param list the list
     */
    public static List<Problem> check(Checklist list) {
        Findings found = new Findings();
        HeadRules.check(list, "kind.checklist", "what.checklist-title", "what.checklist-version", found);
        List<Figure> shares = list.items().stream()
                .map(ChecklistItem::share)
                .flatMap(Optional::stream)
                .toList();
        RecordBlanks.check(list, shares, texts(list), found);
        RecordFields fields = new RecordFields(found);
        Stream.concat(list.header().stream(), list.footer().stream()).forEach(fields::check);
        checkColumns(list, found);
        Ids ids = new Ids("kind.item");
        list.items().forEach(item -> check(item, list, ids, found));
        if (list.items().isEmpty() && list.completeness().level() != Completeness.Level.TITLE_ONLY) {
            found.add(ProblemCode.KH1615, Place.ROOT, "what", Words.of("what.no-items"));
        }
        list.examples().forEach(example -> check(example, list, found));
        return found.inOrder();
    }

    private static void checkColumns(Checklist list, Findings found) {
        if (list.items().isEmpty()) {
            return;
        }
        exactlyOne(list, Role.ITEM, "role.item", found);
        exactlyOne(list, Role.ANSWER, "role.answer", found);
    }

    private static void exactlyOne(Checklist list, Role role, String name, Findings found) {
        long count =
                list.columns().stream().filter(column -> column.role() == role).count();
        if (count != 1) {
            found.add(ProblemCode.KH1617, Place.ROOT, "role", Words.of(name), "count", count);
        }
    }

    private static void check(ChecklistItem item, Checklist list, Ids ids, Findings found) {
        Place place = Place.tree(item.no().isEmpty() ? item.id() : item.no());
        ids.check(item.id(), place, found);
        HeadRules.required(item.text(), place, Words.of("what.item-text", "id", item.id()), found);
        Words what = Words.of("what.item-named", "item", item.id());
        if (!ANSWERS.contains(item.answer())) {
            String type = RecordFields.name(item.answer());
            Words cure = Words.of("cure.answer-type");
            found.add(ProblemCode.KH1612, place, "what", what, "type", type, "cure", cure);
        }
        FormField field = FormField.of(item.id(), item.text(), item.answer());
        RecordFields.checkFollows(item.follows(), field, what, place, found);
        List<String> headings = list.columns().stream()
                .filter(column -> column.role() == Role.PRINTED)
                .map(ChecklistColumn::heading)
                .toList();
        for (String heading : item.cells().keySet()) {
            if (!headings.contains(heading)) {
                found.add(ProblemCode.KH1616, place, "item", item.id(), "heading", heading, "columns", headings);
            }
        }
        if (item.share().isPresent() && item.records().isEmpty()) {
            String share = RecordFormRules.shown(item.share().get());
            found.add(ProblemCode.KH1618, place, "share", share);
        }
    }

    private static List<String> texts(Checklist list) {
        List<String> texts = new ArrayList<>();
        list.columns().forEach(column -> texts.add(column.heading()));
        Stream.concat(list.header().stream(), list.footer().stream())
                .forEach(field -> texts.addAll(List.of(field.title(), field.preset())));
        for (ChecklistItem item : list.items()) {
            texts.addAll(List.of(item.group(), item.text(), item.condition()));
            texts.addAll(item.cells().values());
            item.follows().forEach(follow -> texts.add(follow.text()));
        }
        return texts;
    }

    private static void check(ChecklistExample example, Checklist list, Findings found) {
        Set<String> items = new HashSet<>();
        Set<String> records = new HashSet<>();
        list.items().forEach(item -> {
            items.add(item.id());
            records.addAll(item.records());
        });
        Set<String> keys = new HashSet<>(items);
        for (ChecklistColumn column : list.columns()) {
            items.stream().map(id -> id + "." + column.heading()).forEach(keys::add);
        }
        ExampleNames names = new ExampleNames(example.title(), example.problems(), found);
        names.check("what.record", List.of(example.appraisal().form()), list.id()::equals, "KH4404");
        names.check("what.item", example.appraisal().shared().values().keySet(), keys::contains, "KH4405");
        names.check("what.item", example.appraisal().notApplicable(), items::contains, "KH4405");
        names.check("what.record", example.records().keySet(), records::contains, "");
        names.check("what.item", example.open(), items::contains, "");
        names.check("what.item", example.follows(), items::contains, "");
        names.checkCodes();
    }
}
