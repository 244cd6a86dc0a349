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
 * What the line of an entry says.
 *
 * @param template the line with placeholders for the values that are written back to the letter
 * @param titleStart where the title starts in the text
 * @param urlStart where the URL starts, or the title if there is none
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

    /** Returns the placeholders that a template needs to show all this. */
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
