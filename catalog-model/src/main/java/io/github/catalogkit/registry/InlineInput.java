package io.github.catalogkit.registry;

import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import java.util.Arrays;
import java.util.List;

/** Reads inline text. */
final class InlineInput {

    /** A text of plain characters, which most are. */
    static final int PLAIN = 0;

    static final int PARTS = 1;
    static final int SPELLED = 2;

    static final int TEXT = 0;
    static final int CODE = 1;
    static final int EMPHASIS = 2;
    static final int STRONG = 3;
    static final int LINK = 4;

    private final ValueInput in;

    InlineInput(ValueInput in) {
        this.in = in;
    }

    InlineText read() {
        int form = in.number();
        if (form == PLAIN) {
            return InlineText.of(in.text());
        }
        InlineText text = new InlineText(parts());
        return form == SPELLED ? text.withMarkdown(in.text()) : text;
    }

    /** A text, or the number 0 in the stead of one that is empty. */
    InlineText optional() {
        return in.number() == 0 ? InlineText.empty() : read();
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
            case TEXT -> new Inline.Text(in.text());
            case CODE -> new Inline.Code(in.text());
            case EMPHASIS -> new Inline.Emphasis(parts());
            case STRONG -> new Inline.Strong(parts());
            case LINK -> new Inline.Link(WebAddress.of(in.text()), parts());
            default -> throw new IllegalStateException("no piece of text has the form " + form);
        };
    }
}
