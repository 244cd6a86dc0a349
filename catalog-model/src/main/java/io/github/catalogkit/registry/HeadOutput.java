package io.github.catalogkit.registry;

import io.github.catalogkit.model.Imprint;
import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.model.Style;
import java.util.List;

/** Writes what only a catalogue has, as {@link HeadInput} reads it. */
final class HeadOutput {

    private final ValueOutput out;
    private final PartOutput parts;

    HeadOutput(ValueOutput out) {
        this.out = out;
        this.parts = new PartOutput(out);
    }

    void imprint(Imprint imprint) {
        out.number(imprint.maintainers().size());
        imprint.maintainers().forEach(parts::author);
        parts.optional(imprint.homepage());
        parts.optionalDate(imprint.created());
        parts.optionalDate(imprint.updated());
        parts.optional(imprint.licence());
        parts.optional(imprint.language());
    }

    void style(Style style) {
        out.text(style.marker());
        out.text(style.indent());
        out.text(style.contentsMarker());
        out.text(style.contentsIndent());
        out.number(style.contentsDepth());
        out.text(style.separator());
        out.number(style.lines().size());
        style.lines().forEach(out::text);
        out.number(style.sectionLevel());
        out.number(style.blanksBeforeHeading());
        out.number(style.blanksAfterHeading());
        out.number(style.blanksBetweenEntries());
    }

    void rules(List<RuleSetting> rules) {
        out.number(rules.size());
        for (RuleSetting rule : rules) {
            out.text(rule.rule());
            out.word(rule.severity().name());
            parts.optional(rule.value());
        }
    }
}
