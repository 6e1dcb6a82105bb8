package io.github.kaohe.validation;

import io.github.kaohe.model.FieldGroup;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.model.RecordOption;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Options of record forms offer two choices, merge fields of one group, and leave a sound form whatever is chosen. */
final class RecordOptionRules {
    private RecordOptionRules() {}

    static void check(RecordForm form, Findings found) {
        Ids ids = new Ids("kind.option");
        for (RecordOption option : form.options()) {
            Place.Tree place = Place.tree(option.title());
            ids.check(option.id(), place, found);
            OptionRules.checkCount(option.choices().size(), place, found);
            Ids choices = new Ids("kind.choice");
            for (int i = 0; i < option.choices().size(); i++) {
                RecordOption.Choice choice = option.choices().get(i);
                choices.check(choice.id(), place, found);
                check(form, option, choice, i == 0, found);
            }
        }
    }

    private static void check(
            RecordForm form, RecordOption option, RecordOption.Choice choice, boolean first, Findings found) {
        Place.Tree place = Place.tree(option.title(), choice.title());
        boolean changes = !choice.merges().isEmpty();
        OptionRules.checkFirst(changes, first, place, found);
        Set<String> taken = new HashSet<>();
        for (RecordOption.Merge merge : choice.merges()) {
            boolean oneGroup =
                    form.groups().stream().anyMatch(group -> ids(group).containsAll(merge.replaces()));
            boolean again = merge.replaces().stream().filter(taken::add).count()
                    < merge.replaces().size();
            if (merge.replaces().size() < 2 || !oneGroup || again) {
                found.add(
                        ProblemCode.KH1805,
                        place,
                        "field",
                        merge.field().field().title(),
                        "ids",
                        merge.replaces());
                return;
            }
        }
        if (!first && changes) {
            RecordForm chosen = form.choose(Map.of(option.id(), choice.id())).toBuilder()
                    .options(List.of())
                    .examples(List.of())
                    .build();
            OptionRules.addErrors(RecordFormRules.check(chosen), place, found);
        }
    }

    private static Set<String> ids(FieldGroup group) {
        Set<String> ids = new HashSet<>();
        group.fields().forEach(each -> ids.add(each.field().id()));
        return ids;
    }
}
