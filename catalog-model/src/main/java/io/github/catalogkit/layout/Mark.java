package io.github.catalogkit.layout;

import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PlainText;

/**
 * What a Markdown file writes for a tag, or as the text of a link with a label: an icon, a badge or an emoji.
 *
 * @param name the tag or the label, in one line of plain text
 * @param markdown the Markdown, such as {@code ![Freeware][freeware icon]}, which is written as is
 */
public record Mark(String name, String markdown) {

    /**
     * Makes a mark.
     *
     * @param name the tag or the label, in one line of plain text
     * @param markdown the Markdown, which is written as is
     * @throws MalformedValueException if the Markdown is blank, or has a line break or an unpaired surrogate
     */
    public Mark {
        name = PlainText.normalize(name);
        PlainText.requireLineStart(markdown);
        if (markdown.isBlank()) {
            throw new MalformedValueException("is blank", "write the Markdown of the mark, such as :star:");
        }
    }
}
