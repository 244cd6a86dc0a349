package io.github.catalogkit.markdown.page;

import io.github.catalogkit.markdown.InlineMarkdown;
import java.util.List;

/** A table of contents: a list of links to the headings of sections. */
public final class Contents {

    /** The line of a free text that stands for the table of contents of what follows it. */
    public static final String PLACE = "{contents}";

    /**
     * A heading that the table of contents can show.
     *
     * @param depth 1 for a section that stands in no other
     * @param title its title in plain text
     * @param anchor what a link to it leads to, without a number sign
     */
    public record Heading(int depth, String title, String anchor) {}

    private Contents() {}

    /**
     * Returns the lines of a table of contents without a line break at the end; empty if there is nothing to show.
     *
     * @param marker what each line starts with
     * @param indent what stands in front of the marker for each section that holds this one
     * @param deepest how many levels of sections are shown
     */
    public static String write(List<Heading> headings, String marker, String indent, int deepest) {
        StringBuilder lines = new StringBuilder();
        for (Heading heading : headings) {
            if (heading.depth() <= deepest) {
                lines.append(lines.isEmpty() ? "" : "\n")
                        .append(indent.repeat(heading.depth() - 1))
                        .append(marker)
                        .append('[')
                        .append(InlineMarkdown.write(heading.title()))
                        .append("](#")
                        .append(heading.anchor())
                        .append(')');
            }
        }
        return lines.toString();
    }

    /** Returns a free text with the table of contents in place of the line that stands for it. */
    public static String fill(String text, String contents) {
        if (!text.contains(PLACE)) {
            return text;
        }
        String filled = ("\n" + text + "\n").replace("\n" + PLACE + "\n", "\n" + contents + "\n");
        return filled.substring(1, filled.length() - 1);
    }
}
