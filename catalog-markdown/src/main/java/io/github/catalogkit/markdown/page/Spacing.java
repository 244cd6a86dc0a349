package io.github.catalogkit.markdown.page;

import io.github.catalogkit.layout.Style;
import java.util.List;

/** The spacing between the headings and entries of a file: free text, and blank lines around it. */
public final class Spacing {

    /** The kinds of lines. */
    public enum Line {
        /** The start or the end of the file. */
        EDGE,
        /** The heading of the catalog or of a section. */
        HEADING,
        /** The line of an entry. */
        ENTRY,
        /** Free text. */
        TEXT
    }

    private final Style style;

    /**
     * Makes the spacing of a style.
     *
     * @param style the style, which has the numbers of blank lines
     */
    public Spacing(Style style) {
        this.style = style;
    }

    /**
     * {@return whether a free text is written without blank lines around it: it is empty, or ends with a line break}
     *
     * @param text the free text
     */
    public static boolean isExact(String text) {
        return text.isEmpty() || text.endsWith("\n");
    }

    /**
     * {@return the text between two lines, both of which end with a line break: the free texts in their order}
     *
     * @param first the kind of the line above
     * @param texts the free texts between the lines; none for only blank lines
     * @param second the kind of the line below
     */
    public String between(Line first, List<String> texts, Line second) {
        if (texts.isEmpty()) {
            return "\n".repeat(blankLines(first, second));
        } else if (texts.stream().anyMatch(Spacing::isExact)) {
            StringBuilder exact = new StringBuilder();
            texts.forEach(text -> exact.append(text).append(isExact(text) ? "" : "\n"));
            return exact.toString();
        }
        return "\n".repeat(blankLines(first, Line.TEXT))
                + String.join("\n\n", texts)
                + "\n"
                + "\n".repeat(blankLines(Line.TEXT, second));
    }

    private int blankLines(Line first, Line second) {
        if (first == Line.EDGE || second == Line.EDGE) {
            return 0;
        } else if (second == Line.HEADING) {
            return style.blanksBeforeHeading();
        } else if (first == Line.HEADING) {
            return style.blanksAfterHeading();
        }
        return first == Line.TEXT || second == Line.TEXT ? 1 : style.blanksBetweenEntries();
    }
}
