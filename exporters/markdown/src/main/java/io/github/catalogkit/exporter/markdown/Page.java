package io.github.catalogkit.exporter.markdown;

/**
 * A file and what it tells of: the whole catalogue, or a section with all below it.
 *
 * @param file its name
 * @param from the index of the first heading that it tells of
 * @param to the index behind the last one; some of those between may stand in files of their own
 * @param depth how deep the section stands that the page starts with; 0 for the whole catalogue
 */
record Page(String file, int from, int to, int depth) {

    boolean isFirst() {
        return depth == 0;
    }
}
