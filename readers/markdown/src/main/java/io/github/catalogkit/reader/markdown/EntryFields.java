package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.LabelledLink;
import io.github.catalogkit.model.Placeholder;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.InlineText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the line of an entry says.
 *
 * @param form the line with places for the values that can be put back into it to the letter
 * @param titleStart where the title starts in the text
 * @param addressStart where the address starts, or the title if there is none
 */
record EntryFields(
        String title,
        Optional<WebAddress> address,
        InlineText description,
        List<Author> authors,
        Optional<String> year,
        List<LabelledLink> links,
        List<String> tags,
        String form,
        int titleStart,
        int addressStart) {

    EntryFields {
        authors = List.copyOf(authors);
        links = List.copyOf(links);
        tags = List.copyOf(tags);
    }

    /** The places that a line needs to say all this. */
    Set<Placeholder> places() {
        Set<Placeholder> places = EnumSet.of(Placeholder.TITLE);
        addIf(address.isPresent(), Placeholder.URL, places);
        addIf(!description.isEmpty(), Placeholder.DESCRIPTION, places);
        addIf(!authors.isEmpty(), Placeholder.AUTHORS, places);
        addIf(year.isPresent(), Placeholder.PUBLISHED, places);
        addIf(!links.isEmpty(), Placeholder.LINKS, places);
        addIf(!tags.isEmpty(), Placeholder.TAGS, places);
        return places;
    }

    private static void addIf(boolean present, Placeholder place, Set<Placeholder> places) {
        if (present) {
            places.add(place);
        }
    }
}
