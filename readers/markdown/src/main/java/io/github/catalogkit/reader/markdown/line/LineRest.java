package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.text.InlineText;

/**
 * The rest of a line after its title.
 *
 * @param read the tags and links of the whole line, and its template
 */
record LineRest(Credits credits, InlineText description, TagsAndLinks read) {

    /** Returns a rest without credits and a description. */
    static LineRest of(TagsAndLinks read) {
        return new LineRest(Credits.none(), InlineText.empty(), read);
    }
}
