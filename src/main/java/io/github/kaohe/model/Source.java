package io.github.kaohe.model;

import java.util.Objects;

/**
 * Where a form comes from (出处).
 *
 * @param document file or title of the document
 * @param lines    lines of the document, such as {@code 174-216}; may be empty
 * @param article  article or form within the document; may be empty
 */
public record Source(String document, String lines, String article) {
    public Source {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(article, "article");
    }
}
