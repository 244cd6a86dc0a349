package io.github.catalogkit.markdown.page;

import io.github.catalogkit.layout.Mark;
import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.HtmlText;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The values of entries as Markdown, for the placeholders of a {@link LineTemplate}. */
public final class EntryValues {

    /** The Markdown of each tag and label that has a mark, in the order of the marks. */
    private final Map<String, String> marks;

    private EntryValues(Map<String, String> marks) {
        this.marks = marks;
    }

    /**
     * {@return the values as they are written with marks}
     *
     * @param marks the marks of the style
     */
    public static EntryValues of(List<Mark> marks) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (Mark mark : marks) {
            byName.putIfAbsent(mark.name(), mark.markdown());
        }
        return new EntryValues(byName);
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
     * {@return whether a template shows exactly these values, except for a status; facts can be missing}
     *
     * @param template the template of a style
     * @param content the values
     */
    public boolean fit(LineTemplate template, LineContent content) {
        return (template.shows(Placeholder.TITLE) || (content.titledByUrl() && template.shows(Placeholder.URL)))
                && (!content.url() || template.shows(Placeholder.URL))
                && (!content.description() || template.shows(Placeholder.DESCRIPTION))
                && (!content.published() || template.shows(Placeholder.PUBLISHED))
                && (content.authors() == 0
                        || template.shows(Placeholder.AUTHORS)
                        || shows(template, Placeholder.AUTHOR, content.authors()))
                && showsTags(template, content)
                && showsLinks(template, content.links())
                && showsNoMore(template, content);
    }

    private boolean showsNoMore(LineTemplate template, LineContent content) {
        for (LineValue value : template.values()) {
            if (!has(content, value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean shows(LineTemplate template, Placeholder one, int last) {
        for (int number = 1; number <= last; number++) {
            if (!template.values().contains(LineValue.of(one, number))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a template shows each tag: a mark, a code span, or the label of a link. */
    private boolean showsTags(LineTemplate template, LineContent content) {
        List<String> tags = content.tags();
        for (int index = 0; index < tags.size(); index++) {
            boolean marked = isMarked(tags.get(index));
            boolean shown = template.shows(marked ? Placeholder.MARKS : Placeholder.TAGS)
                    || template.values().contains(LineValue.of(Placeholder.TAG, index + 1))
                    || (marked && hasLabel(content, tags.get(index)));
            if (!shown) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLabel(LineContent content, String label) {
        return content.links().stream().anyMatch(link -> link.label().equals(label));
    }

    private boolean showsLinks(LineTemplate template, List<LabeledLink> links) {
        for (int index = 0; index < links.size(); index++) {
            boolean shown = template.shows(isMarked(links.get(index).label()) ? Placeholder.MARKS : Placeholder.LINKS)
                    || template.values().contains(LineValue.of(Placeholder.LINK, index + 1))
                    || template.values().contains(LineValue.of(Placeholder.ADDRESS, index + 1));
            if (!shown) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether an entry has values for which there is no placeholder. */
    static boolean hasMore(Entry entry) {
        EntryDetails details = entry.details();
        return !details.before().isEmpty()
                || !details.after().isEmpty()
                || EntryOrigin.isKnown(entry)
                || !details.relations().stream().allMatch(relation -> isInStatus(relation, entry));
    }

    /** Returns whether the status shows a relation: the status of an entry that is not active shows what replaces it. */
    private static boolean isInStatus(Relation relation, Entry entry) {
        return relation.kind() == RelationKind.SUPERSEDED_BY && entry.status() != Status.ACTIVE;
    }

    /** Returns whether an entry has a value; whether it has a status is not looked at. */
    boolean has(LineContent content, LineValue value) {
        return switch (value.placeholder()) {
            case TITLE, STATUS -> true;
            case URL -> content.url();
            case DESCRIPTION -> content.description();
            case AUTHORS -> content.authors() > 0;
            case PUBLISHED -> content.published();
            case LINKS -> hasLink(content, false);
            case TAGS -> hasTag(content, false);
            case MARKS -> hasTag(content, true) || hasLink(content, true);
            case AUTHOR -> value.number() <= content.authors();
            case LINK, LABEL, ADDRESS -> value.number() <= content.links().size();
            case TAG -> value.number() <= content.tags().size();
            case FACT -> content.facts().stream().anyMatch(fact -> fact.name().equals(value.argument()));
        };
    }

    private boolean hasTag(LineContent content, boolean marked) {
        for (String tag : content.tags()) {
            if (isMarked(tag) == marked) {
                return true;
            }
        }
        return false;
    }

    private boolean hasLink(LineContent content, boolean marked) {
        for (LabeledLink link : content.links()) {
            if (isMarked(link.label()) == marked) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return a value as Markdown; empty if the entry does not have it}
     *
     * @param entry the entry
     * @param status the status as Markdown, which depends on other entries; empty if the entry is active
     * @param value the value
     */
    public String write(Entry entry, String status, LineValue value) {
        return switch (value.placeholder()) {
            case TITLE -> EntryTitle.write(entry);
            case URL -> link(entry).map(InlineMarkdown::write).orElse("");
            case DESCRIPTION -> InlineMarkdown.writeWithSpaces(entry.description());
            case AUTHORS -> Byline.markdown(entry);
            case PUBLISHED -> entry.published().map(Object::toString).orElse("");
            case LINKS ->
                links(entry.links().stream()
                        .filter(link -> !isMarked(link.label()))
                        .toList());
            case TAGS ->
                tags(entry.tags().stream().filter(tag -> !isMarked(tag)).toList());
            case MARKS -> marks(entry);
            case STATUS -> status;
            case AUTHOR -> one(entry.authors(), value, author -> Byline.markdown(List.of(author)));
            case LINK -> one(entry.links(), value, this::link);
            case LABEL -> one(entry.links(), value, link -> InlineMarkdown.write(link.label()));
            case ADDRESS -> one(entry.links(), value, link -> InlineMarkdown.write(link.address()));
            case TAG -> one(entry.tags(), value, this::tag);
            case FACT -> fact(entry, value.argument());
        };
    }

    /**
     * {@return a value as HTML; empty if the entry does not have it}
     *
     * @param entry the entry
     * @param status the status as Markdown, which depends on other entries; empty if the entry is active
     * @param value the value
     */
    public String html(Entry entry, String status, LineValue value) {
        return switch (value.placeholder()) {
            case TITLE -> HtmlText.text(entry.title());
            case URL -> link(entry).map(url -> HtmlText.attribute(url.value())).orElse("");
            case DESCRIPTION -> HtmlText.text(entry.description().plain());
            case LABEL -> one(entry.links(), value, link -> HtmlText.text(link.label()));
            case ADDRESS ->
                one(
                        entry.links(),
                        value,
                        link -> HtmlText.attribute(link.address().value()));
            case TAG -> one(entry.tags(), value, this::htmlTag);
            case TAGS -> htmlTags(entry, tag -> !isMarked(tag));
            case MARKS -> htmlTags(entry, this::isMarked);
            default ->
                HtmlText.text(InlineMarkdown.parse(write(entry, status, value)).plain());
        };
    }

    private String htmlTags(Entry entry, Predicate<String> shown) {
        return entry.tags().stream().filter(shown).map(this::htmlTag).collect(Collectors.joining(" "));
    }

    /** Writes a tag as HTML: its mark, if that is HTML, or else as text. */
    private String htmlTag(String tag) {
        String markdown = tag(tag);
        return isMarked(tag) && markdown.startsWith("<")
                ? markdown
                : HtmlText.text(InlineMarkdown.parse(markdown).plain());
    }

    private static <T> String one(List<T> values, LineValue value, Function<T, String> write) {
        return value.number() <= values.size() ? write.apply(values.get(value.number() - 1)) : "";
    }

    /**
     * Writes additional links, separated by commas.
     *
     * @param links the links in their order
     * @return the links as inline Markdown; empty for no link
     */
    public String links(List<LabeledLink> links) {
        return links.stream().map(this::link).collect(Collectors.joining(", "));
    }

    /**
     * Writes an additional link.
     *
     * @param link the link
     * @return the link as inline Markdown, with its mark as text if it has one
     */
    public String link(LabeledLink link) {
        String text = Optional.ofNullable(marks.get(link.label())).orElseGet(() -> InlineMarkdown.write(link.label()));
        return "[" + text + "](" + InlineMarkdown.write(link.address()) + ")";
    }

    /**
     * Writes tags, separated by spaces: their marks, or code spans.
     *
     * @param tags the tags in their order
     * @return the tags as inline Markdown; empty for no tag
     */
    public String tags(List<String> tags) {
        return tags.stream().map(this::tag).collect(Collectors.joining(" "));
    }

    /**
     * Writes a tag: its mark, or a code span.
     *
     * @param tag the tag
     * @return the tag as inline Markdown
     */
    public String tag(String tag) {
        return Optional.ofNullable(marks.get(tag))
                .orElseGet(() -> InlineMarkdown.write(InlineText.of(InlineText.code(tag))));
    }

    /** Writes the tags that have a mark, each as a link if the entry has one with this label, and then other such links. */
    private String marks(Entry entry) {
        StringJoiner written = new StringJoiner(" ");
        for (String tag : entry.tags()) {
            if (isMarked(tag) && !addLinks(entry, tag, written)) {
                written.add(tag(tag));
            }
        }
        for (LabeledLink link : entry.links()) {
            if (isMarked(link.label()) && !entry.tags().contains(link.label())) {
                written.add(link(link));
            }
        }
        return written.toString();
    }

    /** Adds the links with a label; returns whether there are any. */
    private boolean addLinks(Entry entry, String label, StringJoiner written) {
        boolean found = false;
        for (LabeledLink link : entry.links()) {
            if (link.label().equals(label)) {
                written.add(link(link));
                found = true;
            }
        }
        return found;
    }

    private static String fact(Entry entry, String name) {
        return entry.details().facts().stream()
                .filter(fact -> fact.name().equals(name))
                .map(fact -> InlineMarkdown.write(fact.value()))
                .collect(Collectors.joining(", "));
    }

    /**
     * {@return whether a tag or the label of a link has a mark}
     *
     * @param name the tag or the label
     */
    public boolean isMarked(String name) {
        return marks.containsKey(name);
    }
}
