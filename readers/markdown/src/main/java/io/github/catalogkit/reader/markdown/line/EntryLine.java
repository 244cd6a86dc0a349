package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.page.LineContent;
import io.github.catalogkit.model.Fact;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.Optional;

/**
 * The line of an entry.
 *
 * @param andOthers whether there are more authors than the line names
 * @param template the line with placeholders for values that are written back unchanged
 * @param titleStart the start of the title
 * @param urlStart the start of the URL, or of the title if there is none
 */
public record EntryLine(
        String title,
        Optional<WebAddress> url,
        InlineText description,
        List<Author> authors,
        boolean andOthers,
        Optional<String> year,
        List<LabeledLink> links,
        List<String> tags,
        List<Fact> facts,
        String template,
        int titleStart,
        int urlStart) {

    /** Returns which values the line has. */
    public LineContent content() {
        return new LineContent(
                url.filter(address -> address.value().equals(title)).isPresent(),
                url.isPresent(),
                !description.isEmpty(),
                year.isPresent(),
                authors.size(),
                tags,
                links,
                facts);
    }

    /** Returns a copy of this line with facts. */
    EntryLine withFacts(List<Fact> found) {
        return new EntryLine(
                title,
                url,
                description,
                authors,
                andOthers,
                year,
                links,
                tags,
                List.copyOf(found),
                template,
                titleStart,
                urlStart);
    }

    /** Returns a copy of this line with a description after other text. */
    EntryLine withDescription(InlineText text, String between) {
        return new EntryLine(
                title,
                url,
                text,
                authors,
                andOthers,
                year,
                links,
                tags,
                facts,
                template + between + Placeholder.DESCRIPTION.form(),
                titleStart,
                urlStart);
    }
}
