package io.github.kaohe.validation;

import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemException;
import java.util.List;

/** The rules a sound definition of any kind keeps. */
public final class DefinitionRules {
    private DefinitionRules() {}

    /**
     * {@return every problem of a definition, in the order of the form; empty if there is none}
     *
     * @param definition the definition
     */
    public static List<Problem> check(Definition definition) {
        if (definition instanceof Scorecard card) {
            return ScorecardRules.check(card);
        } else if (definition instanceof Policy policy) {
            return PolicyRules.check(policy);
        }
        return definition instanceof RecordForm form
                ? RecordFormRules.check(form)
                : ChecklistRules.check((Checklist) definition);
    }

    /**
     * {@return the definition, if it is sound; warnings and notes are let through}
     *
     * @param definition the definition
     * @param <D>        its kind
     * @throws ProblemException with every error, in the order of the form, if there is one
     */
    public static <D extends Definition> D require(D definition) {
        List<Problem> errors =
                check(definition).stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(errors);
        }
        return definition;
    }
}
