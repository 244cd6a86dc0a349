package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.WebAddress;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The line of an entry.
 *
 * @param template the line with placeholders for values that are written back unchanged
 * @param titleStart the start of the title
 * @param urlStart the start of the URL, or of the title if there is none
 */
public record EntryLine(
        String title,
        Optional<WebAddress> url,
        InlineText description,
        List<Author> authors,
        Optional<String> year,
        List<LabeledLink> links,
        List<String> tags,
        String template,
        int titleStart,
        int urlStart) {

    /** Returns the placeholders of a template that shows all values. */
    public Set<Placeholder> placeholders() {
        Set<Placeholder> placeholders = EnumSet.of(Placeholder.TITLE);
        addIf(url.isPresent(), Placeholder.URL, placeholders);
        addIf(!description.isEmpty(), Placeholder.DESCRIPTION, placeholders);
        addIf(!authors.isEmpty(), Placeholder.AUTHORS, placeholders);
        addIf(year.isPresent(), Placeholder.PUBLISHED, placeholders);
        addIf(!links.isEmpty(), Placeholder.LINKS, placeholders);
        addIf(!tags.isEmpty(), Placeholder.TAGS, placeholders);
        return placeholders;
    }

    private static void addIf(boolean present, Placeholder placeholder, Set<Placeholder> placeholders) {
        if (present) {
            placeholders.add(placeholder);
        }
    }
}
