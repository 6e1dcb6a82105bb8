package io.github.kaohe.cli;

import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Scorecard;
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

    /** {@return the form as it is written, sound or not} */
    Scorecard draft(String reference) {
        Optional<Path> file = file(reference);
        return file.isPresent() ? Definitions.read(Inputs.file(file.get())) : catalog.get(reference);
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
