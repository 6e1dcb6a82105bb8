package io.github.kaohe.validation;

import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.FieldGroup;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.RecordExample;
import io.github.kaohe.model.RecordField;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.problem.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules a sound record form keeps. */
public final class RecordFormRules {
    private RecordFormRules() {}

    /**
     * {@return every problem of a form, in its order; empty if there is none}
     *
     * @param form the form
     */
    public static List<Problem> check(RecordForm form) {
        Findings found = new Findings();
        HeadRules.check(form, "kind.record-form", "what.record-form-title", "what.record-form-version", found);
        RecordBlanks.check(form, form.completeShare().stream().toList(), texts(form), found);
        checkFields(form, found);
        if (form.fields().isEmpty() && form.completeness().level() != Completeness.Level.TITLE_ONLY) {
            found.add(ProblemCode.KH1615, Place.ROOT, "what", Words.of("what.no-fields"));
        }
        if (form.completeShare().isPresent() && form.counted().isEmpty()) {
            found.add(
                    ProblemCode.KH1619,
                    Place.ROOT,
                    "share",
                    shown(form.completeShare().get()));
        }
        RecordOptionRules.check(form, found);
        checkExamples(form, found);
        return found.inOrder();
    }

    private static void checkFields(RecordForm form, Findings found) {
        Ids groups = new Ids("kind.group");
        RecordFields fields = new RecordFields(found);
        for (FieldGroup group : form.groups()) {
            groups.check(group.id(), Place.ROOT, found);
            for (RecordField each : group.fields()) {
                fields.check(each.field());
                Words what = Words.of("what.field-named", "title", each.field().title());
                Place place = Place.tree(each.field().title());
                RecordFields.checkFollows(each.follows(), each.field(), what, place, found);
            }
        }
    }

    private static List<String> texts(RecordForm form) {
        List<String> texts = new ArrayList<>();
        for (FieldGroup group : form.groups()) {
            texts.add(group.title());
            for (RecordField each : group.fields()) {
                texts.addAll(List.of(each.field().title(), each.field().preset(), each.hint()));
                each.follows().forEach(follow -> texts.add(follow.text()));
            }
        }
        return texts;
    }

    private static void checkExamples(RecordForm form, Findings found) {
        for (RecordExample example : form.examples()) {
            try {
                checkExample(example, form.choose(example.options()), found);
            } catch (ProblemException e) {
                OptionRules.addErrors(e.problems(), Place.tree(example.title()), found);
            }
        }
    }

    private static void checkExample(RecordExample example, RecordForm form, Findings found) {
        Set<String> ids = new HashSet<>();
        form.fields().forEach(each -> ids.add(each.field().id()));
        Set<String> keys = new HashSet<>(ids);
        form.fields().forEach(each -> keys.add(each.field().title()));
        ExampleNames names = new ExampleNames(example.title(), example.problems(), found);
        names.check("what.record", List.of(example.appraisal().form()), form.id()::equals, "KH4404");
        names.check("what.field", example.appraisal().fields().keySet(), keys::contains, "KH4401");
        names.check("what.field", example.appraisal().shared().values().keySet(), keys::contains, "KH4401");
        names.check("what.field", example.required(), ids::contains, "");
        names.check("what.field", example.missing(), ids::contains, "");
        names.check("what.field", example.follows(), ids::contains, "");
        names.checkCodes();
    }

    static String shown(Figure figure) {
        return figure instanceof Figure.Number number
                ? number.value().toPlainString()
                : "{" + ((Figure.BlankRef) figure).name() + "}";
    }
}
