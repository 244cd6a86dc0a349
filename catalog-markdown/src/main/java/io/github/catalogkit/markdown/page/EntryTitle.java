package io.github.catalogkit.markdown.page;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The title of an entry as Markdown: with its code and emphasis, and with its subtitle. */
public final class EntryTitle {

    /** The end of a title after which a colon would be a second mark. */
    private static final Pattern MARK = Pattern.compile("[?!:]$");

    private EntryTitle() {}

    /**
     * {@return the title and the subtitle as inline Markdown; without links if it is itself the text of a link}
     *
     * @param entry the entry
     */
    public static String write(Entry entry) {
        Optional<String> subtitle = entry.details().subtitle();
        return subtitle.isEmpty()
                ? title(entry)
                : title(entry) + separator(entry) + InlineMarkdown.write(subtitle.get());
    }

    private static String separator(Entry entry) {
        return MARK.matcher(entry.title()).find() ? " " : ": ";
    }

    private static String title(Entry entry) {
        InlineText formatted = entry.details().formattedTitle();
        if (formatted.isEmpty()) {
            return InlineMarkdown.write(entry.title());
        }
        boolean nests = EntryValues.link(entry).isPresent() && hasLink(formatted.parts());
        return InlineMarkdown.write(nests ? new InlineText(withoutLinks(formatted.parts())) : formatted);
    }

    private static boolean hasLink(List<Inline> parts) {
        return !withoutLinks(parts).equals(parts);
    }

    private static List<Inline> withoutLinks(List<Inline> parts) {
        return parts.stream().flatMap(EntryTitle::withoutLinks).toList();
    }

    private static Stream<Inline> withoutLinks(Inline part) {
        if (part instanceof Inline.Link link) {
            return withoutLinks(link.parts()).stream();
        } else if (part instanceof Inline.Emphasis emphasis) {
            return Stream.of(new Inline.Emphasis(withoutLinks(emphasis.parts())));
        } else if (part instanceof Inline.Strong strong) {
            return Stream.of(new Inline.Strong(withoutLinks(strong.parts())));
        }
        return Stream.of(part);
    }
}
