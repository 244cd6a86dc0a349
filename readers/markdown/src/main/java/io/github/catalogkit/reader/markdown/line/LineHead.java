package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.value.WebAddress;
import java.util.Optional;

/**
 * The start of a line, up to the end of its title.
 *
 * @param titleStart the start of the title
 * @param urlStart the start of the URL, or of the title if there is none
 * @param template the template up to the end of the title
 */
record LineHead(String title, Optional<WebAddress> url, int titleStart, int urlStart, PartialTemplate template) {

    EntryLine with(LineRest rest) {
        return new EntryLine(
                title,
                url,
                rest.description(),
                rest.authors(),
                rest.year(),
                rest.links(),
                rest.tags(),
                rest.template().toEnd(),
                titleStart,
                urlStart);
    }
}
