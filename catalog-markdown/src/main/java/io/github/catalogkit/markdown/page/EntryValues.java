package io.github.catalogkit.markdown.page;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.LabeledLink;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The values of an entry as Markdown, for the placeholders of a {@link LineTemplate}. */
public final class EntryValues {

    private EntryValues() {}

    /**
     * {@return the placeholders of a template that shows all values of an entry; empty if the entry has values for which
     * there is no placeholder}
     *
     * @param entry the entry
     */
    public static Set<Placeholder> needed(Entry entry) {
        EntryDetails details = entry.details();
        Set<Placeholder> placeholders = EnumSet.of(Placeholder.TITLE);
        addIf(details.url().isPresent(), Placeholder.URL, placeholders);
        addIf(!details.description().isEmpty(), Placeholder.DESCRIPTION, placeholders);
        addIf(!details.authors().isEmpty(), Placeholder.AUTHORS, placeholders);
        addIf(details.published().isPresent(), Placeholder.PUBLISHED, placeholders);
        addIf(!details.links().isEmpty(), Placeholder.LINKS, placeholders);
        addIf(!details.tags().isEmpty(), Placeholder.TAGS, placeholders);
        boolean more = !details.before().isEmpty()
                || !details.after().isEmpty()
                || entry.publication().isPresent()
                || entry.event().isPresent()
                || !details.relations().isEmpty();
        return more ? Set.of() : placeholders;
    }

    /**
     * {@return a value as Markdown; empty if the entry does not have it}
     *
     * @param entry the entry
     * @param placeholder the placeholder that the value replaces
     */
    public static String write(Entry entry, Placeholder placeholder) {
        EntryDetails details = entry.details();
        return switch (placeholder) {
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
     * Writes additional links, separated by commas.
     *
     * @param links the links in their order
     * @return the links as inline Markdown; empty for no link
     */
    public static String links(List<LabeledLink> links) {
        return links.stream()
                .map(link ->
                        "[" + InlineMarkdown.write(link.label()) + "](" + InlineMarkdown.write(link.address()) + ")")
                .collect(Collectors.joining(", "));
    }

    /**
     * Writes tags as code spans, separated by spaces.
     *
     * @param tags the tags in their order
     * @return the tags as inline Markdown; empty for no tag
     */
    public static String tags(List<String> tags) {
        return tags.stream()
                .map(tag -> InlineMarkdown.write(InlineText.of(InlineText.code(tag))))
                .collect(Collectors.joining(" "));
    }

    private static void addIf(boolean present, Placeholder placeholder, Set<Placeholder> placeholders) {
        if (present) {
            placeholders.add(placeholder);
        }
    }
}
