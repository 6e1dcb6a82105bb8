package io.github.kaohe.cli;

import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.policy.FormPolicies;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.validation.DefinitionRules;
import io.github.kaohe.validation.ScorecardRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the form that an argument names: by its id in the catalogue, or by the path of a definition. */
final class References {
    private final Catalog catalog;

    References(Catalog catalog) {
        this.catalog = catalog;
    }

    Catalog catalog() {
        return catalog;
    }

    /** {@return the form, which is sound} */
    Scorecard card(String reference) {
        Optional<Path> file = file(reference);
        return file.isPresent()
                ? ScorecardRules.require(Definitions.read(Inputs.file(file.get())))
                : catalog.get(reference);
    }

    /** {@return the form of whichever kind, which is sound} */
    Definition form(String reference) {
        return DefinitionRules.require(draft(reference));
    }

    /** {@return the form that people fill in, which is sound; a policy is none} */
    Definition fillable(String reference) {
        Definition form = form(reference);
        if (form instanceof Policy) {
            throw unfit(reference, form, "kind.fillable");
        }
        return form;
    }

    /** {@return the record form, which is sound} */
    RecordForm recordForm(String reference) {
        Definition form = form(reference);
        if (form instanceof RecordForm record) {
            return record;
        }
        throw unfit(reference, form, "kind.record-form");
    }

    private static ProblemException unfit(String reference, Definition form, String needed) {
        return new ProblemException(Problem.of(
                ProblemCode.KH5010,
                new Place.Named(reference),
                "id",
                form.id(),
                "kind",
                io.github.kaohe.problem.Words.of(kind(form)),
                "needed",
                io.github.kaohe.problem.Words.of(needed)));
    }

    private static String kind(Definition form) {
        if (form instanceof Scorecard) {
            return "kind.card";
        }
        if (form instanceof Policy) {
            return "kind.policy";
        }
        return form instanceof RecordForm ? "kind.record-form" : "kind.checklist";
    }

    /** {@return the form of whichever kind as it is written, sound or not} */
    Definition draft(String reference) {
        Optional<Path> file = file(reference);
        return file.isPresent() ? Definitions.readAny(Inputs.file(file.get())) : catalog.getAny(reference);
    }

    /** {@return the policy, which is sound; of a form whose total pays something, what the form says about it} */
    Policy policy(String reference) {
        Definition form = form(reference);
        if (form instanceof Policy policy) {
            return policy;
        }
        Optional<Policy> own = form instanceof Scorecard card ? FormPolicies.of(card) : Optional.empty();
        return own.orElseThrow(() -> unfit(reference, form, "kind.policy"));
    }

    private Optional<Path> file(String reference) {
        boolean looksLikeFile = reference.endsWith(".json") || reference.contains("/") || reference.contains("\\");
        if (!looksLikeFile && catalog.ids().contains(reference)) {
            return Optional.empty();
        }
        Path path = Inputs.path(reference);
        return looksLikeFile || Files.exists(path) ? Optional.of(path) : Optional.empty();
    }
}
