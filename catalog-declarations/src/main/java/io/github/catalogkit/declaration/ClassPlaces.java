package io.github.catalogkit.declaration;

import com.palantir.javapoet.ClassName;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.value.Slug;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The classes of a catalog, and of its sections and entries. */
final class ClassPlaces {

    private final IdentityHashMap<Node, ClassName> places;
    private final IdentityHashMap<Section, List<ClassName>> parts;
    private final Map<String, ClassName> entries = new HashMap<>();
    private final Map<String, ClassName> sections = new HashMap<>();

    /**
     * Makes the places of the parts of a catalog.
     *
     * @param places the classes by identity; those of class files are missing
     * @param parts the classes of the parts of sections, by identity
     */
    ClassPlaces(
            Catalog catalog, IdentityHashMap<Node, ClassName> places, IdentityHashMap<Section, List<ClassName>> parts) {
        this.places = new IdentityHashMap<>(places);
        this.parts = new IdentityHashMap<>(parts);
        catalog.entries().forEach(entry -> find(entry).ifPresent(name -> entries.putIfAbsent(entry.id(), name)));
        catalog.allSections()
                .forEach(section -> find(section).ifPresent(name -> sections.putIfAbsent(section.id(), name)));
    }

    Optional<ClassName> find(Node node) {
        return Optional.ofNullable(places.get(node));
    }

    ClassName of(Node node) {
        return find(node).orElseThrow(() -> new NoSuchElementException("there is no class of \"" + node.id() + "\""));
    }

    /** Returns the classes of the parts of a section; empty if its entries are nested in its class. */
    List<ClassName> partsOf(Section section) {
        return Optional.ofNullable(parts.get(section)).orElse(List.of());
    }

    /** Returns the class of the entry with this id. */
    Optional<ClassName> ofEntry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Returns the class of the section with this id. */
    Optional<ClassName> ofSection(String id) {
        return Optional.ofNullable(sections.get(id));
    }

    /** Returns the id of a section or an entry, unless it can be derived from the class name. */
    Optional<String> idBesideName(Node node) {
        return Optional.of(node.id()).filter(id -> !id.equals(Slug.ofClassName(of(node).simpleName())));
    }
}
