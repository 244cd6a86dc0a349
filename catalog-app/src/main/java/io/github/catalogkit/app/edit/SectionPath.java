package io.github.catalogkit.app.edit;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A section and the headings that lead to it.
 *
 * @param section the section
 * @param path the headings, such as {@code Tools > Networking}
 */
record SectionPath(Section section, String path) {

    /** The number of sections that a message shows. */
    private static final int MOST_SHOWN = 8;

    /** Returns the paths of all sections, in the order of the list. */
    static List<SectionPath> of(Catalog catalog) {
        List<SectionPath> paths = new ArrayList<>();
        add(catalog.sections(), "", paths);
        return paths;
    }

    private static void add(List<Section> sections, String around, List<SectionPath> paths) {
        for (Section section : sections) {
            String path = around + section.title();
            paths.add(new SectionPath(section, path));
            add(section.sections(), path + " > ", paths);
        }
    }

    /** Returns the path of the section with an entry, directly or nested in other entries. */
    static String of(Catalog catalog, Entry entry) {
        Optional<Section> section = catalog.sectionOf(entry);
        return of(catalog).stream()
                .filter(path -> section.equals(Optional.of(path.section())))
                .map(SectionPath::path)
                .findFirst()
                .orElse(catalog.title());
    }

    /**
     * Returns the section with an id or headings, ignoring case.
     *
     * @param name the id, or the last of the headings with {@code >} between them
     * @throws UserErrorException if there is none, or several
     */
    static SectionPath find(Catalog catalog, String name) {
        List<SectionPath> all = of(catalog);
        String wanted = key(name);
        Optional<SectionPath> byId =
                all.stream().filter(path -> path.section().id().equals(wanted)).findFirst();
        if (byId.isPresent()) {
            return byId.get();
        }
        List<SectionPath> named = all.stream()
                .filter(path -> (">" + key(path.path())).endsWith(">" + wanted))
                .toList();
        List<SectionPath> whole =
                named.stream().filter(path -> key(path.path()).equals(wanted)).toList();
        List<SectionPath> found = whole.isEmpty() ? named : whole;
        if (found.size() == 1) {
            return found.get(0);
        }
        throw UserErrorException.of("the catalog \"" + catalog.id() + "\" has "
                + (found.isEmpty() ? "no section" : "several sections") + " \"" + name + "\" "
                + (found.isEmpty() ? instead(name, all) : "(write an id: " + ids(found) + ")"));
    }

    private static String instead(String name, List<SectionPath> all) {
        List<String> names = all.stream()
                .flatMap(path -> Stream.of(path.section().id(), path.section().title(), path.path()))
                .toList();
        return NearestName.of(key(name), names.stream().map(SectionPath::key).toList())
                .flatMap(nearest ->
                        names.stream().filter(it -> key(it).equals(nearest)).findFirst())
                .map(nearest -> "(did you mean \"" + nearest + "\"?)")
                .orElseGet(() -> "(" + examples(name, all) + ")");
    }

    /** Returns the sections that have a text in their headings, or the first ones. */
    private static String examples(String text, List<SectionPath> all) {
        List<SectionPath> similar = all.stream()
                .filter(path -> key(path.path()).contains(key(text)))
                .toList();
        List<SectionPath> shown = similar.isEmpty() ? all : similar;
        int more = shown.size() - MOST_SHOWN;
        return (similar.isEmpty() ? "sections are " : "similar are ")
                + ids(shown.subList(0, Math.min(shown.size(), MOST_SHOWN)))
                + (more > 0 ? ", and " + more + " more, which catalog stats shows" : "");
    }

    /** Returns the ids of sections with their headings, for messages. */
    static String ids(List<SectionPath> paths) {
        return paths.stream()
                .map(path -> path.section().id() + " (" + path.path() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String key(String path) {
        return path.strip().replaceAll("\\s*>\\s*", ">").toLowerCase(Locale.ROOT);
    }
}
