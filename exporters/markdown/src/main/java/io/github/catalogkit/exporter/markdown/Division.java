package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.model.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which sections have a file of their own; all else stands in the file of the section around it, or in the first.
 *
 * <p>The files lie beside the first one, so that a relative path in a text of the list leads to the same place from each.
 */
final class Division {

    private final String first;
    private final Map<String, String> files;

    private Division(String first, Map<String, String> files) {
        this.first = first;
        this.files = Map.copyOf(files);
    }

    /** Returns the division in which all stands in one file of this name. */
    static Division none(String first) {
        return new Division(first, Map.of());
    }

    /**
     * Returns this with a file for each of some more sections.
     *
     * @throws ExportException if two sections would have the same file
     */
    Division with(List<Section> sections) {
        Map<String, String> more = new HashMap<>(files);
        for (Section section : sections) {
            if (more.put(section.id(), fileName(section)) != null) {
                throw new ExportException("Two sections have the id \"" + section.id()
                        + "\", and so would have the same file; give one of them another id, or set the option "
                        + MarkdownExporter.SPLIT.name() + " to never.");
            }
        }
        return new Division(first, more);
    }

    String first() {
        return first;
    }

    /** Returns the file that starts with this section, if one does. */
    Optional<String> fileOf(Section section) {
        return Optional.ofNullable(files.get(section.id()));
    }

    private String fileName(Section section) {
        int dot = first.lastIndexOf('.');
        int end = dot > 0 ? dot : first.length();
        return first.substring(0, end) + "-" + section.id() + first.substring(end);
    }
}
