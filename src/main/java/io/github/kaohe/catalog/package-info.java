/**
 * The forms that are shipped with Kaohe, and those that users keep in a folder or package themselves.
 *
 * <p>{@link io.github.kaohe.catalog.Catalog} finds a definition by its id;
 * {@link io.github.kaohe.catalog.CatalogEntry} is what a list of forms shows of it. {@link io.github.kaohe.catalog.MetricCatalog}
 * holds the key figures whose formulas the documents name.
 */
@NullMarked
package io.github.kaohe.catalog;

import org.jspecify.annotations.NullMarked;
