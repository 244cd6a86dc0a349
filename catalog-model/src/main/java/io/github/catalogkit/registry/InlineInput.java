package io.github.catalogkit.registry;

import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.WebAddress;
import java.util.Arrays;
import java.util.List;

/** Reads inline text. */
final class InlineInput {

    private final ValueInput in;

    InlineInput(ValueInput in) {
        this.in = in;
    }

    InlineText read() {
        int form = in.number();
        if (form == RegistryFormat.PLAIN) {
            return InlineText.of(in.text());
        }
        InlineText text = new InlineText(parts());
        return form == RegistryFormat.FORMATTED ? text.withMarkdown(in.text()) : text;
    }

    private List<Inline> parts() {
        Inline[] parts = new Inline[in.number()];
        for (int index = 0; index < parts.length; index++) {
            parts[index] = part();
        }
        return Arrays.asList(parts);
    }

    private Inline part() {
        int form = in.number();
        return switch (form) {
            case RegistryFormat.TEXT -> new Inline.Text(in.text());
            case RegistryFormat.CODE -> new Inline.Code(in.text());
            case RegistryFormat.EMPHASIS -> new Inline.Emphasis(parts());
            case RegistryFormat.STRONG -> new Inline.Strong(parts());
            case RegistryFormat.LINK -> new Inline.Link(WebAddress.of(in.text()), parts());
            default -> throw new IllegalStateException("no piece of text has the form " + form);
        };
    }
}
