package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Style;
import java.util.Optional;

/** Writes how a Markdown page writes the list and its parts. */
final class LayoutWriter {

    private final MemberWriter json;

    LayoutWriter(MemberWriter json) {
        this.json = json;
    }

    /** Writes the whole style, if any of it is the list's own. */
    void style(Style style) {
        json.object("style", Optional.of(style).filter(own -> !own.equals(Style.house())), this::members);
    }

    void layout(Node node) {
        json.object("layout", Optional.of(node.layout()).filter(own -> !own.isNone()), this::members);
    }

    private void members(Style style) {
        json.text("marker", style.marker());
        json.text("indent", style.indent());
        json.text("contentsMarker", style.contentsMarker());
        json.text("contentsIndent", style.contentsIndent());
        json.number("contentsDepth", style.contentsDepth());
        json.text("separator", style.separator());
        json.texts("lines", style.lines());
        json.number("sectionLevel", style.sectionLevel());
        json.number("blanksBeforeHeading", style.blanksBeforeHeading());
        json.number("blanksAfterHeading", style.blanksAfterHeading());
        json.number("blanksBetweenEntries", style.blanksBetweenEntries());
    }

    private void members(Layout layout) {
        json.text("above", layout.above());
        json.text("marker", layout.marker());
        json.text("line", layout.line());
        json.text("below", layout.below());
        json.text("end", layout.end());
    }
}
