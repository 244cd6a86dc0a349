package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.reader.markdown.line.EntryLine;

/** An element of the list in a file: the title, a section or an entry. */
public sealed interface PageElement {

    /** The parent of the title. */
    int NO_PARENT = -1;

    /** Returns the index in the order of the file; that of the title is 0. */
    int index();

    /** Returns the index of the parent. */
    int parent();

    /** Returns the start of its lines. */
    int start();

    /** Returns the end of its lines; the start, if the file does not show it. */
    int end();

    /** Returns whether the file shows it. */
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
     * @param end the end; the start, if the file does not have the heading
     * @param level the level of the heading
     * @param template the lines with a placeholder for the title
     * @param title the title in plain text
     */
    record HeadingLine(int start, int end, int level, String template, String title) {

        /** Returns a heading that the file does not have. */
        static HeadingLine hidden(int offset, int level, String title) {
            return new HeadingLine(offset, offset, level, "", title);
        }
    }

    /**
     * An entry of the list.
     *
     * @param depth the number of enclosing entries
     * @param marker the list marker with its indentation
     * @param itemEnd the end of its list item
     */
    record Entry(int index, int parent, int depth, int start, int end, String marker, EntryLine line, int itemEnd)
            implements PageElement {}
}
