package io.github.catalogkit.registry;

import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.Optional;

/** Writes inline text as {@link InlineInput} reads it. */
final class InlineOutput {

    private final ValueOutput out;
    private final DataWriter.Spelling spelling;

    InlineOutput(ValueOutput out, DataWriter.Spelling spelling) {
        this.out = out;
        this.spelling = spelling;
    }

    void write(InlineText text) {
        Optional<String> spelled = text.markdown().filter(markdown -> !spelling.isUsual(text.parts(), markdown));
        if (spelled.isEmpty() && text.parts().size() == 1 && text.parts().get(0) instanceof Inline.Text plain) {
            out.number(InlineInput.PLAIN);
            out.text(plain.plain());
            return;
        }
        out.number(spelled.isPresent() ? InlineInput.SPELLED : InlineInput.PARTS);
        parts(text.parts());
        spelled.ifPresent(out::text);
    }

    void optional(InlineText text) {
        out.number(text.isEmpty() ? 0 : 1);
        if (!text.isEmpty()) {
            write(text);
        }
    }

    private void parts(List<Inline> parts) {
        out.number(parts.size());
        parts.forEach(this::part);
    }

    private void part(Inline part) {
        if (part instanceof Inline.Text text) {
            out.number(InlineInput.TEXT);
            out.text(text.plain());
        } else if (part instanceof Inline.Code code) {
            out.number(InlineInput.CODE);
            out.text(code.plain());
        } else if (part instanceof Inline.Emphasis emphasis) {
            out.number(InlineInput.EMPHASIS);
            parts(emphasis.parts());
        } else if (part instanceof Inline.Strong strong) {
            out.number(InlineInput.STRONG);
            parts(strong.parts());
        } else if (part instanceof Inline.Link link) {
            out.number(InlineInput.LINK);
            out.text(link.address().toString());
            parts(link.parts());
        }
    }
}
