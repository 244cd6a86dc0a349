package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.Optional;

/**
 * The start of a line, up to its title and the link of the entry.
 *
 * @param titleStart the start of the title
 * @param urlStart the start of the URL, or of the title if there is none
 * @param credits who is named before the link
 * @param description the text between title and link
 * @param read the tags and links so far, and the template up to the end of the link
 */
record LineHead(
        String title,
        Optional<WebAddress> url,
        int titleStart,
        int urlStart,
        Credits credits,
        InlineText description,
        TagsAndLinks read) {

    /** Returns a title without credits and text after it. */
    static LineHead of(String title, Optional<WebAddress> url, int titleStart, int urlStart, TagsAndLinks read) {
        return new LineHead(title, url, titleStart, urlStart, Credits.none(), InlineText.empty(), read);
    }

    LineHead with(TagsAndLinks longer) {
        return new LineHead(title, url, titleStart, urlStart, credits, description, longer);
    }

    LineHead withUrl(Optional<WebAddress> address, int start, PartialTemplate template) {
        return new LineHead(title, address, titleStart, start, credits, description, read.with(template));
    }

    EntryLine with(LineRest rest) {
        Credits all = credits.or(rest.credits());
        TagsAndLinks end = rest.read();
        String template = end.vocabulary().joined(end.template().toEnd(), end.tags(), end.links());
        return new EntryLine(
                title,
                url,
                description.isEmpty() ? rest.description() : description,
                all.authors(),
                all.others(),
                all.year(),
                end.links(),
                end.tags(),
                List.of(),
                template,
                titleStart,
                urlStart);
    }
}
