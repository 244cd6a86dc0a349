package io.github.catalogkit.declaration;

import com.palantir.javapoet.ClassName;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.value.Slug;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names the classes of sections and entries after their ids.
 *
 * <p>A name depends on its parents and siblings, but not on other files, so that it does not change when other parts of the
 * list do.
 */
final class ClassNames {

    /** The maximum length of a binary name: file names have at most 255 bytes, including suffixes. */
    private static final int LONGEST_BINARY_NAME = 220;

    /** The minimum length of a useful name. */
    private static final int LEAST = 8;

    private final ClassName catalog;
    private final IdentityHashMap<Node, ClassName> names = new IdentityHashMap<>();
    private final Map<String, ClassName> entries = new HashMap<>();
    private final Map<String, ClassName> sections = new HashMap<>();

    private ClassNames(ClassName catalog) {
        this.catalog = catalog;
    }

    static ClassNames of(Catalog catalog, ClassName type) {
        ClassNames names = new ClassNames(type);
        String name = type.simpleName();
        NameScope around = new NameScope(name, name + "Registry", name + "Provider");
        NameScope companion = around.with();
        catalog.companion().ifPresent(book -> names.nameEntries(List.of(book), type, companion));
        names.nameSections(catalog.sections(), Optional.empty(), companion);
        catalog.entries().forEach(entry -> names.entries.putIfAbsent(entry.id(), names.of(entry)));
        catalog.allSections().forEach(section -> names.sections.putIfAbsent(section.id(), names.of(section)));
        return names;
    }

    ClassName of(Node node) {
        return Optional.ofNullable(names.get(node))
                .orElseThrow(() -> new NoSuchElementException("there is no class name of \"" + node.id() + "\""));
    }

    /** Returns the id of a section or an entry, unless it can be derived from the class name. */
    Optional<String> idBesideName(Node node) {
        return Optional.of(node.id()).filter(id -> !id.equals(Slug.ofClassName(of(node).simpleName())));
    }

    /** Returns the class of the entry with this id. */
    Optional<ClassName> ofEntry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Returns the class of the section with this id. */
    Optional<ClassName> ofSection(String id) {
        return Optional.ofNullable(sections.get(id));
    }

    private void nameSections(List<Section> sections, Optional<ClassName> outer, NameScope around) {
        NameScope beside = around.with();
        for (Section section : sections) {
            String name = beside.claim(SimpleName.of(section.id(), room(outer, section)), "Section");
            names.put(
                    section,
                    outer.map(it -> it.nestedClass(name)).orElseGet(() -> ClassName.get(catalog.packageName(), name)));
        }
        for (Section section : sections) {
            ClassName name = of(section);
            NameScope within = around.with(name.simpleName());
            nameSections(section.sections(), Optional.of(name), within);
            // The registry has a constant for each entry, which must not hide the class of a subsection.
            nameEntries(section.entries(), name, within.with(namesBelow(section)));
        }
    }

    private String[] namesBelow(Section section) {
        return section.withDescendants()
                .skip(1)
                .map(inner -> of(inner).simpleName())
                .toArray(String[]::new);
    }

    /** Names the entries of a section in one scope, since the registry has their constants in one class. */
    private void nameEntries(List<Entry> held, ClassName outer, NameScope scope) {
        for (Entry entry : held) {
            ClassName name =
                    outer.nestedClass(scope.claim(SimpleName.of(entry.id(), room(Optional.of(outer), entry)), "Entry"));
            names.put(entry, name);
            nameEntries(entry.entries(), name, scope);
        }
    }

    /** Returns the maximum length of a name, so that nested names have enough room. */
    private int room(Optional<ClassName> outer, Node node) {
        int used = (catalog.simpleName() + "Registry$").length()
                + outer.map(it -> String.join("$", it.simpleNames()).length() + 1)
                        .orElse(0);
        int levels = levels(node);
        int room = (LONGEST_BINARY_NAME - used) / levels - 1;
        if (room < LEAST) {
            throw new DeclarationException(String.format(
                    Locale.ROOT,
                    "\"%s\" has %,d nested levels of sections and entries, too many for the file names of their"
                            + " classes; use fewer levels",
                    node.title(),
                    levels));
        }
        return room;
    }

    private static int levels(Node node) {
        int levels = 0;
        for (List<Node> level = List.of(node); !level.isEmpty(); levels++) {
            level = level.stream().flatMap(ClassNames::held).toList();
        }
        return levels;
    }

    private static Stream<Node> held(Node node) {
        return node instanceof Section section
                ? Stream.concat(section.entries().stream(), section.sections().stream())
                : ((Entry) node).entries().stream().map(Node.class::cast);
    }
}
