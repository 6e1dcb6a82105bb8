package io.github.kaohe.validation;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The blanks of a form that is not scored: declared once and used; and its shares are percentages. */
final class RecordBlanks {
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private RecordBlanks() {}

    static void check(Definition form, List<Figure> shares, List<String> texts, Findings found) {
        List<String> all = new ArrayList<>(texts);
        all.addAll(List.of(form.title(), form.subject()));
        all.addAll(form.notes());
        all.addAll(form.prose());
        Set<String> named = Texts.placeholders(all);
        Set<String> used = new HashSet<>(named);
        Ids names = new Ids("kind.blank");
        Set<String> declared = new HashSet<>();
        for (Blank blank : form.blanks()) {
            names.check(blank.name(), Place.ROOT, found);
            Ranges.check(blank.min(), blank.max(), Words.of("range.blank", "name", blank.name()), Place.ROOT, found);
            declared.add(blank.name());
        }
        for (Figure share : shares) {
            if (share instanceof Figure.BlankRef blank) {
                used.add(blank.name());
                if (!declared.contains(blank.name())) {
                    found.add(ProblemCode.KH1404, Place.ROOT, "name", blank.name());
                }
            } else if (share instanceof Figure.Number number) {
                checkShare(number.value(), found);
            }
        }
        named.removeAll(declared);
        named.forEach(name -> found.add(ProblemCode.KH1407, Place.ROOT, "placeholder", "{" + name + "}"));
        for (Blank blank : form.blanks()) {
            if (!used.contains(blank.name())) {
                found.add(ProblemCode.KH1405, Place.ROOT, "name", blank.name(), "title", blank.title());
            }
        }
    }

    private static void checkShare(BigDecimal share, Findings found) {
        if (share.signum() <= 0 || share.compareTo(MOST) > 0) {
            found.add(ProblemCode.KH1613, Place.ROOT, "value", share);
        }
    }
}
