package io.github.catalogkit.markdown.page;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Fact;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.Optional;

/**
 * Which values an entry has, so that a {@link LineTemplate} can show all of them.
 *
 * @param titledByUrl whether its title is its URL, so that a line need not show both
 * @param url whether it has a URL
 * @param description whether it has a description
 * @param published whether it has a date of publication
 * @param authors the number of authors
 * @param tags the tags
 * @param links its links
 * @param facts its facts
 */
public record LineContent(
        boolean titledByUrl,
        boolean url,
        boolean description,
        boolean published,
        int authors,
        List<String> tags,
        List<LabeledLink> links,
        List<Fact> facts) {

    /**
     * Makes the content of a line.
     *
     * @param titledByUrl whether its title is its URL, so that a line need not show both
     * @param url whether it has a URL
     * @param description whether it has a description
     * @param published whether it has a date of publication
     * @param authors the number of authors
     * @param tags the tags
     * @param links its links
     * @param facts its facts
     */
    public LineContent {
        tags = List.copyOf(tags);
        links = List.copyOf(links);
        facts = List.copyOf(facts);
    }

    /** Returns the content of the line of an entry. */
    static LineContent of(Entry entry) {
        Optional<WebAddress> link = EntryValues.link(entry);
        return new LineContent(
                link.filter(url -> url.value().equals(entry.title())).isPresent(),
                link.isPresent(),
                !entry.description().isEmpty(),
                entry.published().isPresent(),
                entry.authors().size(),
                entry.tags(),
                entry.links(),
                entry.facts());
    }
}
