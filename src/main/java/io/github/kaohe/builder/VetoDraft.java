package io.github.kaohe.builder;

import io.github.kaohe.model.Condition;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Veto;
import java.util.Optional;

/** What is known so far of a veto. */
final class VetoDraft {
    private final String id;
    private final String criteria;
    Optional<ConditionWord> when = Optional.empty();
    Optional<Figure> total = Optional.empty();
    Optional<String> grade = Optional.empty();

    VetoDraft(String id, String criteria) {
        this.id = id;
        this.criteria = criteria;
    }

    Veto veto(String derivedId, MeasureNames names) {
        Condition condition = when.map(word -> word.condition(names))
                .orElseGet(
                        () -> new Condition.Answered(names.id(criteria, Optional.of(new MeasureType.YesNo())), true));
        return new Veto(id.isEmpty() ? derivedId : id, criteria, condition, total, grade);
    }
}
