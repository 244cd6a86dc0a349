package io.github.catalogkit.markdown.page;

import io.github.catalogkit.markdown.InlineMarkdown;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of contents: a list of links to the headings of sections. */
public final class Contents {

    /** The line of a free text that is replaced by the table of contents of what follows it. */
    public static final String PLACEHOLDER = "{contents}";

    private static final String ESCAPED_PLACEHOLDER = "{" + PLACEHOLDER;

    /**
     * A heading that the table of contents can show.
     *
     * @param depth 1 for a section that is not nested in another
     * @param title its title in plain text
     * @param anchor what a link to it leads to, without a number sign
     */
    public record Heading(int depth, String title, String anchor) {}

    /**
     * A link of a table of contents.
     *
     * @param depth 1 for one that is not nested below another
     * @param title its text in plain text
     * @param destination what it leads to, written as the destination of a link
     */
    public record Link(int depth, String title, String destination) {}

    private Contents() {}

    /**
     * {@return the lines of a table of contents without a line break at the end; empty if there is nothing to show}
     *
     * @param headings the headings of the page, in its order
     * @param marker what each line starts with
     * @param indent the indentation in front of the marker for each section that holds this one
     * @param deepest how many levels of sections are shown
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
     * @param marker what each line starts with
     * @param indent the indentation in front of the marker for each link that this one is nested below
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
     * @param text the free text, which may hold {@link #PLACEHOLDER} as a line
     * @param contents the lines of the table of contents; empty for none
     */
    public static String fill(String text, String contents) {
        return withLines(withLines(text, PLACEHOLDER, contents), ESCAPED_PLACEHOLDER, PLACEHOLDER);
    }

    /**
     * {@return a free text in which no line is the placeholder}
     *
     * @param text the free text, in which each line means only itself
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
