package io.github.catalogkit.processor;

import io.github.catalogkit.model.Style;
import io.github.catalogkit.model.StyleBuilder;
import javax.lang.model.element.TypeElement;

/** Reads how a Markdown page writes a whole catalogue. */
final class StyleReader {

    private static final int ANY = Integer.MAX_VALUE;

    private final VerbatimReader texts;

    StyleReader(VerbatimReader texts) {
        this.texts = texts;
    }

    Style read(TypeElement catalog) {
        return Declarations.style(catalog).map(this::style).orElse(Style.house());
    }

    private Style style(Members members) {
        StyleBuilder style = Style.builder();
        texts.start(members, "marker").ifPresent(style::marker);
        texts.start(members, "indent").ifPresent(style::indent);
        texts.start(members, "contentsMarker").ifPresent(style::contentsMarker);
        texts.start(members, "contentsIndent").ifPresent(style::contentsIndent);
        texts.number(members, "contentsDepth", 0, ANY).ifPresent(style::contentsDepth);
        texts.text(members, "separator").ifPresent(style::separator);
        style.lines(texts.lines(members, "lines").toArray(String[]::new));
        texts.number(members, "sectionLevel", 1, 6).ifPresent(style::sectionLevel);
        texts.number(members, "blanksBeforeHeading", 0, ANY).ifPresent(style::blanksBeforeHeading);
        texts.number(members, "blanksAfterHeading", 0, ANY).ifPresent(style::blanksAfterHeading);
        texts.number(members, "blanksBetweenEntries", 0, ANY).ifPresent(style::blanksBetweenEntries);
        return style.build();
    }
}
