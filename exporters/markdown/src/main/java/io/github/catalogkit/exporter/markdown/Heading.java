package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.model.Section;

/**
 * A section under its heading.
 *
 * @param depth 1 for a section that stands in no other
 * @param level how many number signs the heading has
 * @param around the name of the file that the part around it stands in
 * @param file the name of the file that it stands in itself
 * @param isShown whether the page shows it at all
 * @param anchor what a link to it leads to, without a number sign; empty for one that starts a file
 */
record Heading(Section section, int depth, int level, String around, String file, boolean isShown, String anchor) {

    boolean startsFile() {
        return !file.equals(around);
    }

    Heading withAnchor(String anchor) {
        return new Heading(section, depth, level, around, file, isShown, anchor);
    }
}
