package io.github.catalogkit.markdown.page;

import io.github.catalogkit.markdown.InlineMarkdown;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of contents: a list of links to the headings of sections. */
public final class Contents {

    /** The line of a free text that is replaced by the table of contents. */
    public static final String PLACEHOLDER = "{contents}";

    private static final String ESCAPED_PLACEHOLDER = "{" + PLACEHOLDER;

    /**
     * A heading that the table of contents can show.
     *
     * @param depth 1 for a section that is not nested in another
     * @param title the title in plain text
     * @param anchor the anchor, without a number sign
     */
    public record Heading(int depth, String title, String anchor) {}

    /**
     * A link of a table of contents.
     *
     * @param depth 1 for a link that is not nested
     * @param title the link text in plain text
     * @param destination the link destination as Markdown
     */
    public record Link(int depth, String title, String destination) {}

    private Contents() {}

    /**
     * {@return the lines of a table of contents without a line break at the end; empty if there is nothing to show}
     *
     * @param headings the headings in their order
     * @param marker the list marker
     * @param indent the indentation before the marker, repeated for each enclosing section
     * @param deepest the maximum number of section levels
     */
    public static String write(List<Heading> headings, String marker, String indent, int deepest) {
        List<Link> links = headings.stream()
                .filter(heading -> heading.depth() <= deepest)
                .map(heading -> new Link(heading.depth(), heading.title(), "#" + heading.anchor()))
                .toList();
        return write(links, marker, indent);
    }

    /**
     * {@return the lines of a table of contents without a line break at the end; empty if there is nothing to show}
     *
     * @param links the links in their order
     * @param marker the list marker
     * @param indent the indentation before the marker, repeated for each enclosing link
     */
    public static String write(List<Link> links, String marker, String indent) {
        return links.stream()
                .map(link -> indent.repeat(link.depth() - 1) + marker + "[" + InlineMarkdown.write(link.title()) + "]("
                        + link.destination() + ")")
                .collect(Collectors.joining("\n"));
    }

    /**
     * {@return a free text with the table of contents instead of its placeholder} A line that {@link #escape} has escaped
     * is unescaped.
     *
     * @param text the free text, of which a line can be {@link #PLACEHOLDER}
     * @param contents the lines of the table of contents; empty for none
     */
    public static String fill(String text, String contents) {
        return withLines(withLines(text, PLACEHOLDER, contents), ESCAPED_PLACEHOLDER, PLACEHOLDER);
    }

    /**
     * {@return a free text with its lines escaped that would be the placeholder}
     *
     * @param text the literal text
     */
    public static String escape(String text) {
        return withLines(text, PLACEHOLDER, ESCAPED_PLACEHOLDER);
    }

    private static String withLines(String text, String line, String replacement) {
        if (!text.contains(line)) {
            return text;
        }
        return Stream.of(text.split("\n", -1))
                .map(it -> it.equals(line) ? replacement : it)
                .collect(Collectors.joining("\n"));
    }
}
