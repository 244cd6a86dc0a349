package io.github.catalogkit.processor.make;

import io.github.catalogkit.model.Catalog;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationValue;

/**
 * A catalog and where each part of it was declared.
 *
 * @param catalog the catalog
 * @param declarations the declaration of each part
 * @param refused whether a declared value is malformed, which has been reported, so that the catalog lacks it
 */
public record LocatedCatalog(Catalog catalog, NodeDeclarations declarations, Predicate<AnnotationValue> refused) {

    /** Whether a declared value, or a part of an array of values, is malformed, which has been reported. */
    public boolean isRefused(AnnotationValue value) {
        return refused.test(value)
                || (value.getValue() instanceof List<?> list
                        && list.stream().anyMatch(each -> each instanceof AnnotationValue part && refused.test(part)));
    }
}
