package io.github.catalogkit.declaration;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which sections are in several files, so that no file is too large to be edited.
 *
 * <p>At first, each top-level section is one file. The subsections of a file that is too large move to files of their
 * own, and so on. A section without subsections that is still too large has its entries in parts.
 *
 * @param divided the ids of sections whose subsections are in files of their own
 * @param parts the numbers of parts by the ids of sections
 */
record FilePlan(Set<String> divided, Map<String, Integer> parts) {

    /** The maximum number of lines of the classes in a file. */
    static final int MOST_LINES = 1_500;

    /** The number of lines of the classes in a part, which leaves room for more. */
    private static final int LINES_OF_PART = 1_000;

    /** Returns the plan with a file for each top-level section. */
    static FilePlan ofTopLevel() {
        return new FilePlan(Set.of(), Map.of());
    }

    /** Returns whether the subsections of a section are in files of their own. */
    boolean isDivided(Section section) {
        return divided.contains(section.id());
    }

    /** Returns the entries of each part of a section; empty if its entries are nested in its class. */
    List<List<Entry>> parts(Section section) {
        List<Entry> entries = section.entries();
        int count = parts.getOrDefault(section.id(), 0);
        List<List<Entry>> all = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            all.add(entries.subList(entries.size() * part / count, entries.size() * (part + 1) / count));
        }
        return all;
    }

    /**
     * Returns a plan with more files, or this plan if none is too large or can be divided.
     *
     * @param lines the number of lines of the classes in the file of a section, and of its largest part if there are parts
     */
    FilePlan with(Section section, int lines) {
        if (lines <= MOST_LINES) {
            return this;
        }
        if (!section.sections().isEmpty() && !isDivided(section)) {
            Set<String> more = new HashSet<>(divided);
            more.add(section.id());
            return new FilePlan(more, parts);
        }
        int count = parts.getOrDefault(section.id(), 0);
        int wanted = count == 0 ? (lines + LINES_OF_PART - 1) / LINES_OF_PART : count + 1;
        if (wanted > section.entries().size()) {
            return this;
        }
        Map<String, Integer> more = new HashMap<>(parts);
        more.put(section.id(), wanted);
        return new FilePlan(divided, more);
    }
}
