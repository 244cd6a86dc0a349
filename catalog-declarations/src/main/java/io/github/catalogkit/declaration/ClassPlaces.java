package io.github.catalogkit.declaration;

import com.palantir.javapoet.ClassName;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.value.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The classes of sections, their parts and entries in the files of a plan. */
final class ClassPlaces {

    private final ClassNames names;
    private final FilePlan plan;
    private final String packageName;
    private final NameScope files;
    private final IdentityHashMap<Node, ClassName> places = new IdentityHashMap<>();
    private final IdentityHashMap<Section, List<ClassName>> parts = new IdentityHashMap<>();
    private final Map<String, ClassName> entries = new HashMap<>();
    private final Map<String, ClassName> sections = new HashMap<>();

    private ClassPlaces(ClassNames names, FilePlan plan, String packageName, NameScope files) {
        this.names = names;
        this.plan = plan;
        this.packageName = packageName;
        this.files = files;
    }

    static ClassPlaces of(Catalog catalog, ClassName type, ClassNames names, FilePlan plan) {
        String name = type.simpleName();
        NameScope files = new NameScope(name, name + "Registry", name + "Provider");
        ClassPlaces places = new ClassPlaces(names, plan, type.packageName(), files);
        catalog.companion().ifPresent(book -> places.place(List.of(book), type));
        places.placeFiles(catalog.sections());
        catalog.entries().forEach(entry -> places.entries.putIfAbsent(entry.id(), places.of(entry)));
        catalog.allSections().forEach(section -> places.sections.putIfAbsent(section.id(), places.of(section)));
        return places;
    }

    ClassName of(Node node) {
        return Optional.ofNullable(places.get(node))
                .orElseThrow(() -> new NoSuchElementException("there is no class of \"" + node.id() + "\""));
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

    /** Places sections that have files of their own. */
    private void placeFiles(List<Section> sections) {
        for (Section section : sections) {
            places.put(section, file(nameOf(section), "Section"));
        }
        sections.forEach(this::placeContent);
    }

    private ClassName file(String name, String suffix) {
        return ClassName.get(packageName, files.claim(name, suffix));
    }

    /** Places what is in a section, which is placed already. */
    private void placeContent(Section section) {
        ClassName type = of(section);
        parts.put(section, placeParts(section, type));
        if (partsOf(section).isEmpty()) {
            place(section.entries(), type);
        }
        if (plan.isDivided(section)) {
            placeFiles(section.sections());
        } else {
            for (Section inner : section.sections()) {
                places.put(inner, type.nestedClass(nameOf(inner)));
                placeContent(inner);
            }
        }
    }

    private List<ClassName> placeParts(Section section, ClassName type) {
        List<ClassName> holders = new ArrayList<>();
        // A class cannot have the name of an enclosing one (JLS 8.1).
        NameScope inPart = files.with(section.entries().stream()
                .flatMap(Entry::withDescendants)
                .map(this::nameOf)
                .toArray(String[]::new));
        for (List<Entry> part : plan.parts(section)) {
            String name = inPart.claim(type.simpleName() + "Part" + (holders.size() + 1), "Entries");
            ClassName holder = file(name, "Entries");
            holders.add(holder);
            place(part, holder);
        }
        return holders;
    }

    private void place(List<Entry> held, ClassName outer) {
        for (Entry entry : held) {
            ClassName type = outer.nestedClass(nameOf(entry));
            places.put(entry, type);
            place(entry.entries(), type);
        }
    }

    private String nameOf(Node node) {
        return names.of(node).simpleName();
    }
}
