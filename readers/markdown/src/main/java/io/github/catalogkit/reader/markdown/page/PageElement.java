package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.reader.markdown.line.EntryLine;

/** An element of the list on a page: the title, a section or an entry. */
public sealed interface PageElement {

    /** The parent of the title. */
    int NO_PARENT = -1;

    /** Returns the index in the order of the page; that of the title is 0. */
    int index();

    /** Returns the index of the element that holds this one. */
    int parent();

    /** Returns where its lines start. */
    int start();

    /** Returns where its lines end; where they start, if the page does not show it. */
    int end();

    /** Whether the page shows it. */
    default boolean isShown() {
        return end() > start();
    }

    /**
     * The title or a section of the list.
     *
     * @param depth 0 for the title, 1 for a section that is not nested in another
     */
    record Heading(int index, int parent, int depth, HeadingLine line) implements PageElement {

        @Override
        public int start() {
            return line.start();
        }

        @Override
        public int end() {
            return line.end();
        }

        /** Returns the title in plain text. */
        public String title() {
            return line.title();
        }

        boolean isTitle() {
            return depth == 0;
        }
    }

    /**
     * The lines of a heading.
     *
     * @param end where they end; where they start, if the page has no such heading
     * @param level the level of the heading
     * @param template the lines with a placeholder for the title
     * @param title the title in plain text
     */
    record HeadingLine(int start, int end, int level, String template, String title) {

        /** Returns a heading that the page does not have. */
        static HeadingLine hidden(int offset, int level, String title) {
            return new HeadingLine(offset, offset, level, "", title);
        }
    }

    /**
     * An entry of the list.
     *
     * @param depth how many entries it is nested in
     * @param marker what precedes the text of its line
     * @param itemEnd where its list item ends
     */
    record Entry(int index, int parent, int depth, int start, int end, String marker, EntryLine line, int itemEnd)
            implements PageElement {}
}
