package io.github.catalogkit.markdown.page;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
        addIf(link(entry).isPresent(), Placeholder.URL, placeholders);
        addIf(!details.description().isEmpty(), Placeholder.DESCRIPTION, placeholders);
        addIf(!details.authors().isEmpty(), Placeholder.AUTHORS, placeholders);
        addIf(details.published().isPresent(), Placeholder.PUBLISHED, placeholders);
        addIf(!details.links().isEmpty(), Placeholder.LINKS, placeholders);
        addIf(!details.tags().isEmpty(), Placeholder.TAGS, placeholders);
        addIf(entry.status() != Status.ACTIVE, Placeholder.STATUS, placeholders);
        boolean more = !details.before().isEmpty()
                || !details.after().isEmpty()
                || EntryOrigin.isKnown(entry)
                || !details.relations().stream().allMatch(relation -> isInStatus(relation, entry));
        return more ? Set.of() : placeholders;
    }

    /** Returns whether the status shows a relation: the status of an entry that is not active shows what replaces it. */
    private static boolean isInStatus(Relation relation, Entry entry) {
        return relation.kind() == RelationKind.SUPERSEDED_BY && entry.status() != Status.ACTIVE;
    }

    /**
     * {@return the URL to which the title links: of the entry, of one of its identifiers, or of its feed}
     *
     * @param entry the entry
     */
    public static Optional<WebAddress> link(Entry entry) {
        return entry.address().or(entry::feed);
    }

    /**
     * {@return a value as Markdown; empty if the entry does not have it}
     *
     * @param entry the entry
     * @param status the status as Markdown, which depends on other entries; empty if the entry is active
     * @param placeholder the placeholder that the value replaces
     */
    public static String write(Entry entry, String status, Placeholder placeholder) {
        EntryDetails details = entry.details();
        return switch (placeholder) {
            case TITLE -> EntryTitle.write(entry);
            case URL -> link(entry).map(InlineMarkdown::write).orElse("");
            case DESCRIPTION -> InlineMarkdown.write(details.description());
            case AUTHORS -> Byline.markdown(entry);
            case PUBLISHED -> details.published().map(Object::toString).orElse("");
            case LINKS -> links(details.links());
            case TAGS -> tags(details.tags());
            case STATUS -> status;
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
