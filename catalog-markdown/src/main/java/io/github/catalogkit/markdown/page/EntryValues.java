package io.github.catalogkit.markdown.page;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.LabelledLink;
import io.github.catalogkit.model.Placeholder;
import io.github.catalogkit.text.InlineText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The values of an entry as Markdown, to stand in the places of a {@link LineForm}. */
public final class EntryValues {

    private EntryValues() {}

    /**
     * {@return the places that a line of this entry has to have, so that it says what is known of it; empty if no form
     * could say it, since the entry has values for which there are no places}
     *
     * @param entry the entry that the line shows
     */
    public static Set<Placeholder> needed(Entry entry) {
        EntryDetails details = entry.details();
        Set<Placeholder> places = EnumSet.of(Placeholder.TITLE);
        addIf(details.url().isPresent(), Placeholder.URL, places);
        addIf(!details.description().isEmpty(), Placeholder.DESCRIPTION, places);
        addIf(!details.authors().isEmpty(), Placeholder.AUTHORS, places);
        addIf(details.published().isPresent(), Placeholder.PUBLISHED, places);
        addIf(!details.links().isEmpty(), Placeholder.LINKS, places);
        addIf(!details.tags().isEmpty(), Placeholder.TAGS, places);
        boolean more = !details.before().isEmpty()
                || !details.after().isEmpty()
                || entry.publication().isPresent()
                || entry.event().isPresent()
                || !details.relations().isEmpty();
        return more ? Set.of() : places;
    }

    /**
     * {@return a value as Markdown; empty if the entry does not have it}
     *
     * @param entry the entry that the line shows
     * @param place which value is asked for
     */
    public static String write(Entry entry, Placeholder place) {
        EntryDetails details = entry.details();
        return switch (place) {
            case TITLE -> InlineMarkdown.write(details.title());
            case URL -> details.url().map(InlineMarkdown::write).orElse("");
            case DESCRIPTION -> InlineMarkdown.write(details.description());
            case AUTHORS -> Byline.markdown(details.authors());
            case PUBLISHED -> details.published().map(Object::toString).orElse("");
            case LINKS -> links(details.links());
            case TAGS -> tags(details.tags());
        };
    }

    /**
     * Writes further links with commas between them.
     *
     * @param links the links in their order
     * @return the links as inline Markdown; empty for no link
     */
    public static String links(List<LabelledLink> links) {
        return links.stream()
                .map(link ->
                        "[" + InlineMarkdown.write(link.label()) + "](" + InlineMarkdown.write(link.address()) + ")")
                .collect(Collectors.joining(", "));
    }

    /**
     * Writes tags as code with spaces between them.
     *
     * @param tags the tags in their order
     * @return the tags as inline Markdown; empty for no tag
     */
    public static String tags(List<String> tags) {
        return tags.stream()
                .map(tag -> InlineMarkdown.write(InlineText.of(InlineText.code(tag))))
                .collect(Collectors.joining(" "));
    }

    private static void addIf(boolean present, Placeholder place, Set<Placeholder> places) {
        if (present) {
            places.add(place);
        }
    }
}
