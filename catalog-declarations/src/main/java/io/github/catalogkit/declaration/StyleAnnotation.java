package io.github.catalogkit.declaration;

import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.Style;
import java.util.Optional;
import java.util.function.Function;

/** Writes how a Markdown page writes a list, and a part of it. */
final class StyleAnnotation {

    private StyleAnnotation() {}

    /** The style, unless it is that of a list that says nothing of its own. */
    static Optional<Annotation> of(Style style) {
        Members members = new Members("the style");
        text(members, "marker", style, Style::marker);
        text(members, "indent", style, Style::indent);
        text(members, "contentsMarker", style, Style::contentsMarker);
        text(members, "contentsIndent", style, Style::contentsIndent);
        number(members, "contentsDepth", style, Style::contentsDepth);
        text(members, "separator", style, Style::separator);
        members.texts("lines", style.lines());
        number(members, "sectionLevel", style, Style::sectionLevel);
        number(members, "blanksBeforeHeading", style, Style::blanksBeforeHeading);
        number(members, "blanksAfterHeading", style, Style::blanksAfterHeading);
        number(members, "blanksBetweenEntries", style, Style::blanksBetweenEntries);
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(members.of(io.github.catalogkit.annotation.Style.class));
    }

    /** The layout of a part, unless it leaves all to the style. */
    static Optional<Annotation> of(Layout layout, String owner) {
        Members members = new Members("the layout of " + owner)
                .text("above", layout.above())
                .text("marker", layout.marker())
                .text("line", layout.line())
                .text("below", layout.below())
                .text("end", layout.end());
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(members.of(io.github.catalogkit.annotation.Layout.class));
    }

    private static void text(Members members, String name, Style style, Function<Style, String> value) {
        if (!value.apply(style).equals(value.apply(Style.house()))) {
            members.text(name, value.apply(style));
        }
    }

    private static void number(Members members, String name, Style style, Function<Style, Integer> value) {
        if (!value.apply(style).equals(value.apply(Style.house()))) {
            members.value(name, Word.of(value.apply(style)));
        }
    }
}
