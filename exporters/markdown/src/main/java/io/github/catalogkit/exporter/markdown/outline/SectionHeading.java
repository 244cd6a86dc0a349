package io.github.catalogkit.exporter.markdown.outline;

import io.github.catalogkit.model.Section;

/**
 * The heading of a section.
 *
 * @param depth 1 for a section that is not nested in another
 * @param level the level of the heading
 * @param around the name of the file with the parent of the section
 * @param file the name of the file with the section
 * @param isShown whether the page shows the heading
 * @param anchor the anchor without a number sign; empty for a heading that starts a file
 */
public record SectionHeading(
        Section section, int depth, int level, String around, String file, boolean isShown, String anchor) {

    /** Whether it is the first heading of a file. */
    public boolean startsFile() {
        return !file.equals(around);
    }

    SectionHeading withAnchor(String anchor) {
        return new SectionHeading(section, depth, level, around, file, isShown, anchor);
    }
}
