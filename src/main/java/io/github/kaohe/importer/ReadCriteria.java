package io.github.kaohe.importer;

import io.github.kaohe.builder.BlankWord;
import io.github.kaohe.builder.IndicatorScope;
import io.github.kaohe.builder.Measures;
import io.github.kaohe.criteria.Context;
import io.github.kaohe.criteria.Criteria;
import io.github.kaohe.criteria.Rules;
import io.github.kaohe.criteria.Unread;
import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Operand;
import io.github.kaohe.model.Sign;
import java.util.List;
import java.util.Optional;

/**
 * The criteria of an item as rules: all of them, or none, so that no part of a sentence is lost.
 *
 * @param text     the criteria, each ruled blank as {@code {name}}
 * @param whole    whether they were read completely and say something that can be computed
 * @param blanks   the blanks
 * @param doubtful the first part that was not read or could mean something else; empty: no rule is lost
 * @param takes    whether all its rules take points
 */
record ReadCriteria(String text, boolean whole, List<Blank> blanks, String doubtful, boolean takes) {

    /** In characters; a cell that says more is an essay, which a person has to read. */
    static final int LONGEST = 3000;

    /** {@return what the criteria say} */
    static ReadCriteria of(String written, String item, Optional<Figure> points, String target) {
        if (written.length() > LONGEST) {
            return new ReadCriteria(written, false, List.of(), written, false);
        }
        String text = named(written, item);
        Context context = points.map(Context::ofPoints).orElse(Context.NONE);
        Optional<Figure> aim = Criteria.target(target);
        context = aim.isPresent() ? context.withTarget(Operand.of(aim.get())) : context;
        Rules rules = Criteria.rules(text, context);
        boolean stated = rules.points().isPresent()
                && points.isPresent()
                && !rules.points().equals(points);
        String doubtful = rules.unread().stream()
                .filter(unread -> unread.reason() != Unread.Reason.NO_RULE)
                .map(Unread::text)
                .findFirst()
                .orElse("");
        if (doubtful.isEmpty() && !rules.ambiguities().isEmpty()) {
            doubtful = rules.ambiguities().get(0).text();
        } else if (doubtful.isEmpty() && stated) {
            doubtful = text;
        }
        boolean whole = rules.any() && rules.unread().isEmpty() && doubtful.isEmpty();
        boolean takes = whole
                && rules.ownBasis().isEmpty()
                && !rules.adjustments().isEmpty()
                && rules.adjustments().stream().map(Adjustment::sign).allMatch(Sign.DEDUCT::equals);
        return new ReadCriteria(whole ? text : written, whole, whole ? rules.blanks() : List.of(), doubtful, takes);
    }

    /** Each ruled blank with a name of its own. */
    private static String named(String text, String item) {
        StringBuilder named = new StringBuilder();
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '_' && c != '＿') {
                named.append(c);
            } else if (i == 0 || (text.charAt(i - 1) != '_' && text.charAt(i - 1) != '＿')) {
                count++;
                named.append('{').append(item).append('-').append(count).append('}');
            }
        }
        return named.toString();
    }

    /** Puts them into an item that has no rules yet; the items of a pool only take points. */
    IndicatorScope into(IndicatorScope scope, boolean pooled) {
        if (pooled) {
            return takes ? scope.rules(text) : scope.deductAtDiscretion("扣分");
        }
        return whole ? scope.rules(text) : scope.judged();
    }

    /** {@return the same criteria, left to a person} */
    ReadCriteria judged() {
        return new ReadCriteria(text, false, List.of(), "", false);
    }

    List<BlankWord> words(String title) {
        return blanks.stream()
                .map(blank -> Measures.blankFor(blank.name(), title + "(" + blank.name() + ")", blank.unit()))
                .toList();
    }
}
