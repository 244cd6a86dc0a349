package io.github.catalogkit.markdown.page;

import io.github.catalogkit.markdown.HtmlText;
import io.github.catalogkit.markdown.InlineMarkdown;

/** The title in the line of a heading: as Markdown, or as HTML in a line of HTML. */
public final class HeadingTitle {

    private HeadingTitle() {}

    /**
     * {@return the title as it is written in a line}
     *
     * @param line the line of the heading, or its template
     * @param title the title in plain text
     */
    public static String in(String line, String title) {
        return line.stripLeading().startsWith("<") ? HtmlText.text(title) : InlineMarkdown.write(title);
    }
}
