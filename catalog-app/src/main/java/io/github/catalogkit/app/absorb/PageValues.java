package io.github.catalogkit.app.absorb;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.markdown.contents.ContentsTemplate;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.schema.PartTypes;
import io.github.catalogkit.schema.PropertyValues;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The values of the parts of a page, in which links to sections have the ids of the classes: those that are read from a page
 * follow from its headings.
 */
final class PageValues {

    private final Map<String, String> sectionIds;
    private final IdentityHashMap<Node, PropertyValues> known = new IdentityHashMap<>();

    /** Makes the values; the ids of the classes are by those of the page. */
    PageValues(Map<String, String> sectionIds) {
        this.sectionIds = sectionIds;
    }

    /** Returns the id of a section in the classes. */
    String sectionId(String id) {
        return sectionIds.getOrDefault(id, id);
    }

    PropertyValues of(Node node) {
        return known.computeIfAbsent(node, it -> {
            PropertyValues values = PropertyValues.of(it);
            return it.layout().isNone()
                    ? values
                    : values.with("layout", PartTypes.LAYOUT, Optional.of(renamed(it.layout())));
        });
    }

    private Layout renamed(Layout layout) {
        UnaryOperator<String> rename = text -> ContentsTemplate.rename(text, this::sectionId);
        Layout renamed = layout;
        renamed = layout.above().map(rename).map(renamed::withAbove).orElse(renamed);
        renamed = layout.below().map(rename).map(renamed::withBelow).orElse(renamed);
        return layout.end().map(rename).map(renamed::withEnd).orElse(renamed);
    }
}
