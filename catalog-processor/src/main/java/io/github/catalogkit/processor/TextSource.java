package io.github.catalogkit.processor;

import com.palantir.javapoet.CodeBlock;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.Optional;

/** Writes inline text as calls of {@link InlineText}. */
final class TextSource {

    private TextSource() {}

    /** An expression of type {@link InlineText}. */
    static CodeBlock of(InlineText text) {
        return spelling(text)
                .map(spelling -> CodeBlock.of("$L.withMarkdown($S)", ofParts(text), spelling))
                .orElseGet(() -> ofParts(text));
    }

    private static CodeBlock ofParts(InlineText text) {
        return isPlain(text)
                ? CodeBlock.of("$T.of($S)", InlineText.class, text.plain())
                : CodeBlock.of("$T.of($L)", InlineText.class, parts(text.parts()));
    }

    /** The arguments of a method that takes either plain characters or pieces. */
    static CodeBlock arguments(InlineText text) {
        return isPlain(text) && spelling(text).isEmpty() ? CodeBlock.of("$S", text.plain()) : of(text);
    }

    /** How the author spelled it, unless it would be written so in any case. */
    private static Optional<String> spelling(InlineText text) {
        return text.markdown().filter(spelling -> !spelling.equals(InlineMarkdown.write(new InlineText(text.parts()))));
    }

    private static boolean isPlain(InlineText text) {
        return text.parts().stream().allMatch(Inline.Text.class::isInstance);
    }

    private static CodeBlock parts(List<Inline> parts) {
        return parts.stream().map(TextSource::part).collect(CodeBlock.joining(", "));
    }

    private static CodeBlock part(Inline part) {
        if (part instanceof Inline.Code code) {
            return CodeBlock.of("$T.code($S)", InlineText.class, code.plain());
        } else if (part instanceof Inline.Emphasis emphasis) {
            return CodeBlock.of("$T.emphasis($L)", InlineText.class, parts(emphasis.parts()));
        } else if (part instanceof Inline.Strong strong) {
            return CodeBlock.of("$T.strong($L)", InlineText.class, parts(strong.parts()));
        } else if (part instanceof Inline.Link link) {
            return link.parts().isEmpty()
                    ? CodeBlock.of("$T.link($S)", InlineText.class, link.address())
                    : CodeBlock.of("$T.link($S, $L)", InlineText.class, link.address(), parts(link.parts()));
        }
        return CodeBlock.of("$T.text($S)", InlineText.class, part.plain());
    }
}
