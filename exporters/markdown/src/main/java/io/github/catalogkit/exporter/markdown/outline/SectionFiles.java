package io.github.catalogkit.exporter.markdown.outline;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.exporter.markdown.style.PageOptions;
import io.github.catalogkit.model.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sections that have their own file; all others are in the file of their parent.
 *
 * <p>All files are in the same directory, so that relative paths in texts of the list lead to the same file from each.
 */
public final class SectionFiles {

    private final String first;
    private final Map<String, String> files;

    private SectionFiles(String first, Map<String, String> files) {
        this.first = first;
        this.files = Map.copyOf(files);
    }

    /** Returns one file of this name for the whole catalog. */
    public static SectionFiles none(String first) {
        return new SectionFiles(first, Map.of());
    }

    /**
     * Returns these with a file for each of some other sections.
     *
     * @throws ExportException if two sections would have the same file
     */
    public SectionFiles with(List<Section> sections) {
        Map<String, String> more = new HashMap<>(files);
        for (Section section : sections) {
            if (more.put(section.id(), fileName(section)) != null) {
                throw new ExportException("two sections have the id \"" + section.id()
                        + "\", which would be the same file; give one of them another id, or set the option "
                        + PageOptions.SPLIT + " to never");
            }
        }
        return new SectionFiles(first, more);
    }

    String first() {
        return first;
    }

    /** Returns the file that starts with this section, if there is one. */
    public Optional<String> fileOf(Section section) {
        return Optional.ofNullable(files.get(section.id()));
    }

    private String fileName(Section section) {
        int dot = first.lastIndexOf('.');
        int end = dot > 0 ? dot : first.length();
        return first.substring(0, end) + "-" + section.id() + first.substring(end);
    }
}
