package io.github.catalogkit.exporter.markdown.outline;

/**
 * A file that shows the whole catalog, or a section with all sections nested in it.
 *
 * @param file its name
 * @param from the index of its first heading
 * @param to the index after its last heading; some headings between may be in files of their own
 * @param depth the depth of the section that the page starts with; 0 for the whole catalog
 */
public record OutlinePage(String file, int from, int to, int depth) {

    /** Whether it shows the whole catalog. */
    public boolean isFirst() {
        return depth == 0;
    }
}
