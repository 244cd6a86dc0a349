package io.github.catalogkit.exporter.markdown.outline;

/**
 * A file with the whole catalog, or with a section and its subsections.
 *
 * @param file the name of the file
 * @param from the index of its first heading
 * @param to the index after its last heading; some headings between can be in other files
 * @param depth the depth of the section that the page starts with; 0 for the whole catalog
 */
public record OutlinePage(String file, int from, int to, int depth) {

    /** Whether it shows the whole catalog. */
    public boolean isFirst() {
        return depth == 0;
    }
}
