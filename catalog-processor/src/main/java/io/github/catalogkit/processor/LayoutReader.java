package io.github.catalogkit.processor;

import io.github.catalogkit.model.Layout;
import javax.lang.model.element.TypeElement;

/** Reads how a Markdown page writes what a class declares. */
final class LayoutReader {

    private final VerbatimReader texts;

    LayoutReader(VerbatimReader texts) {
        this.texts = texts;
    }

    Layout read(TypeElement element) {
        return Declarations.layout(element).map(this::layout).orElse(Layout.none());
    }

    private Layout layout(Members members) {
        return new Layout(
                texts.text(members, "above"),
                texts.start(members, "marker"),
                texts.line(members, "line"),
                texts.text(members, "below"),
                texts.text(members, "end"));
    }
}
