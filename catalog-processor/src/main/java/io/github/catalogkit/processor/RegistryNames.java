package io.github.catalogkit.processor;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Slug;
import io.github.catalogkit.text.MalformedValueException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** Names the constants of a registry after the classes of their entries, and finds names that would clash. */
final class RegistryNames {

    /** The constant of the whole. */
    static final String CATALOG = "CATALOG";

    /** The constant that every section has. */
    static final String SECTION = "SECTION";

    private final ReadCatalog read;
    private final Diagnostics diagnostics;
    private final IdentityHashMap<Node, String> names = new IdentityHashMap<>();

    private RegistryNames(ReadCatalog read, Diagnostics diagnostics) {
        this.read = read;
        this.diagnostics = diagnostics;
    }

    static RegistryNames of(ReadCatalog read, Diagnostics diagnostics) {
        RegistryNames names = new RegistryNames(read, diagnostics);
        names.nameAll();
        return names;
    }

    /** Whether the section has a type, or the entry a constant; it has none if its name is taken. */
    boolean has(Node node) {
        return names.containsKey(node);
    }

    /** The simple name of a section's type, or of an entry's constant. */
    String of(Node node) {
        return Optional.ofNullable(names.get(node))
                .orElseThrow(() -> new NoSuchElementException("no name of " + node.id()));
    }

    /** The simple name of a type that holds constants for that of a section, counted from 1; no section has it. */
    String ofPart(Section section, int number) {
        String name = of(section) + "Part" + number;
        while (names.values().stream().anyMatch(name::equals)) {
            name += "_";
        }
        return name;
    }

    private void nameAll() {
        Set<String> taken = new HashSet<>(Set.of(CATALOG, SECTION));
        taken.add(read.element(read.catalog()).getSimpleName() + "Registry");
        Map<String, String> beside = new HashMap<>(Map.of(CATALOG, "the catalogue itself"));
        read.catalog().companion().stream().flatMap(Entry::withDescendants).forEach(entry -> nameEntry(entry, beside));
        taken.addAll(beside.keySet());
        nameSections(read.catalog().sections(), taken);
    }

    private void nameSections(List<Section> sections, Set<String> enclosing) {
        Set<String> taken = new HashSet<>(enclosing);
        for (Section section : sections) {
            String type = typeOf(section);
            if (taken.add(type)) {
                names.put(section, type);
            } else {
                diagnostics.error(
                        Place.of(read.element(section)),
                        Problem.NAME_TAKEN,
                        "the registry has the name " + type
                                + " already, beside this section or around it; rename one of the classes");
            }
            Set<String> around = new HashSet<>(enclosing);
            around.add(type);
            nameSections(section.sections(), around);
            nameEntries(section);
        }
    }

    private void nameEntries(Section section) {
        Map<String, String> taken = new HashMap<>();
        taken.put(SECTION, "the section itself");
        // A constant would hide a type of its name below it (JLS 6.4.2).
        section.withDescendants().skip(1).forEach(inner -> taken.put(typeOf(inner), "the section " + typeOf(inner)));
        section.entries().stream().flatMap(Entry::withDescendants).forEach(entry -> nameEntry(entry, taken));
    }

    private void nameEntry(Entry entry, Map<String, String> taken) {
        String constant = constantOf(entry);
        Optional<String> other = Optional.ofNullable(taken.putIfAbsent(
                constant, read.element(entry).getQualifiedName().toString()));
        if (other.isPresent()) {
            diagnostics.error(
                    Place.of(read.element(entry)),
                    Problem.DUPLICATE_CONSTANT,
                    "the registry has the name " + constant + " here already, for " + other.get()
                            + "; rename one of the classes");
        } else {
            names.put(entry, constant);
        }
    }

    private String typeOf(Section section) {
        return read.element(section).getSimpleName().toString();
    }

    private String constantOf(Entry entry) {
        String constant = slugOf(entry).replace('-', '_').toUpperCase(Locale.ROOT);
        return Character.isJavaIdentifierStart(constant.charAt(0)) ? constant : "_" + constant;
    }

    private String slugOf(Entry entry) {
        try {
            return Slug.ofClassName(read.element(entry).getSimpleName().toString());
        } catch (MalformedValueException e) {
            return entry.id(); // the class name has letters outside ASCII, so an id was declared
        }
    }
}
