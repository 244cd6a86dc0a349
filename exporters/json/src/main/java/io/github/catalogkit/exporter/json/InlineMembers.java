package io.github.catalogkit.exporter.json;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is written of inline text. */
final class InlineMembers {

    static final Definition<InlineText> INLINE_TEXT = new Definition<>(
            "inlineText",
            "Text with code, emphasis and links.",
            new ObjectForm<>(List.of(
                    Member.required(
                            "markdown",
                            "The text as inline Markdown (CommonMark 0.31, section 6), as its author spelled it where that"
                                    + " is known. A catalogue is read back from this.",
                            Text.VERBATIM,
                            InlineMarkdown::write),
                    Member.required(
                            "text",
                            "What a reader sees, without any markup; for programs that know no Markdown.",
                            Text.PLAIN,
                            InlineText::plain))));

    private InlineMembers() {}

    /** A member that is left out where nothing is said. */
    static <T> Member<T, InlineText> member(String name, String description, Function<T, InlineText> value) {
        return Member.optional(name, description, INLINE_TEXT, owner -> {
            InlineText text = value.apply(owner);
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        });
    }
}
