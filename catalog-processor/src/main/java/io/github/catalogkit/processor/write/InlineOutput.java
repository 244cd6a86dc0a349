package io.github.catalogkit.processor.write;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.registry.RegistryFormat;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.Optional;

/** Writes inline text. */
final class InlineOutput {

    private final ValueOutput out;

    InlineOutput(ValueOutput out) {
        this.out = out;
    }

    void write(InlineText text) {
        Optional<String> spelled = text.markdown().filter(markdown -> !isUsual(text, markdown));
        if (spelled.isEmpty() && text.parts().size() == 1 && text.parts().get(0) instanceof Inline.Text plain) {
            out.number(RegistryFormat.PLAIN);
            out.text(plain.plain());
            return;
        }
        out.number(spelled.isPresent() ? RegistryFormat.FORMATTED : RegistryFormat.PARTS);
        parts(text.parts());
        spelled.ifPresent(out::text);
    }

    /** Returns whether the original Markdown is the same as the default form. */
    private static boolean isUsual(InlineText text, String markdown) {
        return markdown.equals(InlineMarkdown.write(new InlineText(text.parts())));
    }

    private void parts(List<Inline> parts) {
        out.number(parts.size());
        parts.forEach(this::part);
    }

    private void part(Inline part) {
        if (part instanceof Inline.Text text) {
            out.number(RegistryFormat.TEXT);
            out.text(text.plain());
        } else if (part instanceof Inline.Code code) {
            out.number(RegistryFormat.CODE);
            out.text(code.plain());
        } else if (part instanceof Inline.Emphasis emphasis) {
            out.number(RegistryFormat.EMPHASIS);
            parts(emphasis.parts());
        } else if (part instanceof Inline.Strong strong) {
            out.number(RegistryFormat.STRONG);
            parts(strong.parts());
        } else if (part instanceof Inline.Link link) {
            out.number(RegistryFormat.LINK);
            out.text(link.address().toString());
            parts(link.parts());
        }
    }
}
