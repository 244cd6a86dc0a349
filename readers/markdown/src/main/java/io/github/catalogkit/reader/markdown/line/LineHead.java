package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.value.WebAddress;
import java.util.Optional;

/**
 * What a line says up to the end of its title.
 *
 * @param titleStart where the title starts in the text
 * @param urlStart where the URL starts, or the title if there is none
 * @param template the template up to here
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
