package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.LabeledLink;
import java.util.List;
import java.util.Optional;

/**
 * The rest of a line after its title.
 *
 * @param template the template of the whole line
 */
record LineRest(
        List<Author> authors,
        Optional<String> year,
        InlineText description,
        List<LabeledLink> links,
        List<String> tags,
        PartialTemplate template) {

    /** Returns a rest with only links. */
    static LineRest ofLinks(List<LabeledLink> links, PartialTemplate template) {
        return new LineRest(List.of(), Optional.empty(), InlineText.empty(), links, List.of(), template);
    }
}
