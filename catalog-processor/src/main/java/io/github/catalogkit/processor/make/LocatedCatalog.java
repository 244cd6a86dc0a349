package io.github.catalogkit.processor.make;

import io.github.catalogkit.model.Catalog;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationValue;

/**
 * A catalog with the declaration of each part.
 *
 * @param catalog the catalog
 * @param declarations the declaration of each part
 * @param refused whether a declared value is malformed and therefore missing in the catalog, which has been reported
 */
public record LocatedCatalog(Catalog catalog, NodeDeclarations declarations, Predicate<AnnotationValue> refused) {

    /** Returns whether a declared value, or an element of it, is malformed, which has been reported. */
    public boolean isRefused(AnnotationValue value) {
        return refused.test(value)
                || (value.getValue() instanceof List<?> list
                        && list.stream().anyMatch(each -> each instanceof AnnotationValue part && refused.test(part)));
    }
}
