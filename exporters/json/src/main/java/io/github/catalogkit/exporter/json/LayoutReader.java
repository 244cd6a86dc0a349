package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.Style;
import io.github.catalogkit.model.StyleBuilder;
import io.github.catalogkit.text.MalformedValueException;

/** Reads how a Markdown page writes the list and its parts. */
final class LayoutReader {

    private static final int ANY = Integer.MAX_VALUE;

    private LayoutReader() {}

    static Style style(JsonObject catalog) {
        return catalog.optionalObject("style", LayoutReader::ofStyle).orElse(Style.house());
    }

    static Layout layout(JsonObject node) {
        return node.optionalObject("layout", LayoutReader::ofLayout).orElse(Layout.none());
    }

    private static Style ofStyle(JsonObject object) {
        StyleBuilder style = Style.builder();
        object.optionalValue("marker", LayoutReader::start).ifPresent(style::marker);
        object.optionalValue("indent", LayoutReader::start).ifPresent(style::indent);
        object.optionalValue("contentsMarker", LayoutReader::start).ifPresent(style::contentsMarker);
        object.optionalValue("contentsIndent", LayoutReader::start).ifPresent(style::contentsIndent);
        object.optionalNumber("contentsDepth", 0, ANY).ifPresent(style::contentsDepth);
        object.optionalText("separator").ifPresent(style::separator);
        style.lines(object.texts("lines").toArray(String[]::new));
        object.optionalNumber("sectionLevel", 1, 6).ifPresent(style::sectionLevel);
        object.optionalNumber("blanksBeforeHeading", 0, ANY).ifPresent(style::blanksBeforeHeading);
        object.optionalNumber("blanksAfterHeading", 0, ANY).ifPresent(style::blanksAfterHeading);
        object.optionalNumber("blanksBetweenEntries", 0, ANY).ifPresent(style::blanksBetweenEntries);
        return style.build();
    }

    private static String start(String text) {
        if (text.contains("\n")) {
            throw new MalformedValueException("has a line break; expected the start of one line");
        }
        return text;
    }

    private static Layout ofLayout(JsonObject object) {
        return new Layout(
                object.optionalText("above"),
                object.optionalValue("marker", LayoutReader::start),
                object.optionalText("line"),
                object.optionalText("below"),
                object.optionalText("end"));
    }
}
