package io.github.catalogkit.markdown.contents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections whose headings a file shows, in their order. */
public final class PageSections {

    /**
     * A section.
     *
     * @param id the id of the section
     * @param depth 1 for a section that is not nested in another
     * @param title the title as Markdown
     * @param destination the link destination as Markdown, such as {@code #tools}
     */
    public record LinkedSection(String id, int depth, String title, String destination) {

        String link() {
            return "[" + title + "](" + destination + ")";
        }
    }

    /** The parent of a section that is not nested in another. */
    private static final int NONE = -1;

    private final List<LinkedSection> sections;
    private final int firstBelow;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Integer> parents = new ArrayList<>();

    /**
     * Makes the sections of a file.
     *
     * @param sections the sections in the order of their headings
     * @param firstBelow the index of the first section below the table of contents; the number of sections, if there is none
     */
    public PageSections(List<LinkedSection> sections, int firstBelow) {
        this.sections = List.copyOf(sections);
        this.firstBelow = firstBelow;
        List<Integer> open = new ArrayList<>();
        for (int index = 0; index < sections.size(); index++) {
            indexes.putIfAbsent(sections.get(index).id(), index);
            while (!open.isEmpty()
                    && sections.get(open.get(open.size() - 1)).depth()
                            >= sections.get(index).depth()) {
                open.remove(open.size() - 1);
            }
            parents.add(open.isEmpty() ? NONE : open.get(open.size() - 1));
            open.add(index);
        }
    }

    /** Returns the sections in the order of their headings. */
    List<LinkedSection> all() {
        return sections;
    }

    /** Returns a section, if there is one with this id. */
    Optional<LinkedSection> find(String id) {
        return Optional.ofNullable(indexes.get(id)).map(sections::get);
    }

    /** Returns the index of an existing section. */
    int index(String id) {
        return find(id).map(section -> indexes.get(section.id())).orElseThrow();
    }

    /** Returns the sections below the table of contents. */
    List<LinkedSection> below() {
        return sections.subList(Math.min(firstBelow, sections.size()), sections.size());
    }

    /** Returns the index of the section that contains an existing one, or -1. */
    int parent(String id) {
        return parents.get(index(id));
    }
}
