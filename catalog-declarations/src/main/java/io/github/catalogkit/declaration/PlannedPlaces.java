package io.github.catalogkit.declaration;

import com.palantir.javapoet.ClassName;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/** Places the classes of sections, their parts and entries in the files of a plan. */
final class PlannedPlaces {

    private final ClassNames names;
    private final FilePlan plan;
    private final String packageName;
    private final NameScope files;
    private final IdentityHashMap<Node, ClassName> places = new IdentityHashMap<>();
    private final IdentityHashMap<Section, List<ClassName>> parts = new IdentityHashMap<>();

    private PlannedPlaces(ClassNames names, FilePlan plan, String packageName, NameScope files) {
        this.names = names;
        this.plan = plan;
        this.packageName = packageName;
        this.files = files;
    }

    /** Returns the places of all parts of a catalog. */
    static ClassPlaces of(Catalog catalog, ClassName type, ClassNames names, FilePlan plan) {
        String name = type.simpleName();
        NameScope files = new NameScope(name, name + "Registry", name + "Provider");
        PlannedPlaces planned = new PlannedPlaces(names, plan, type.packageName(), files);
        planned.places.put(catalog, type);
        catalog.companion().ifPresent(book -> planned.place(List.of(book), type));
        planned.placeFiles(catalog.sections());
        return new ClassPlaces(catalog, planned.places, planned.parts);
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
        ClassName type = Objects.requireNonNull(places.get(section));
        if (plan.parts(section).isEmpty()) {
            place(section.entries(), type);
        } else {
            placeParts(section, type);
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

    private void placeParts(Section section, ClassName type) {
        // A class cannot have the name of an enclosing one (JLS 8.1).
        NameScope inPart = files.with(section.entries().stream()
                .flatMap(Entry::withDescendants)
                .map(this::nameOf)
                .toArray(String[]::new));
        List<ClassName> holders = new ArrayList<>();
        for (List<Entry> part : plan.parts(section)) {
            String name = inPart.claim(type.simpleName() + "Part" + (holders.size() + 1), "Entries");
            ClassName holder = file(name, "Entries");
            holders.add(holder);
            place(part, holder);
        }
        parts.put(section, holders);
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
