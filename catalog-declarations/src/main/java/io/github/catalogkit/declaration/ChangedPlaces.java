package io.github.catalogkit.declaration;

import com.palantir.javapoet.ClassName;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.value.Slug;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Places the classes of a changed catalog: what stays keeps its class, and what is new goes beside what was there. */
final class ChangedPlaces {

    private final NodeMatches matches;
    private final ClassPlaces before;
    private final Predicate<String> isTaken;
    private final IdentityHashMap<Node, ClassName> places = new IdentityHashMap<>();
    private final IdentityHashMap<Section, List<ClassName>> parts = new IdentityHashMap<>();
    private final Set<String> files = new LinkedHashSet<>();

    private ChangedPlaces(NodeMatches matches, ClassPlaces before, Predicate<String> isTaken) {
        this.matches = matches;
        this.before = before;
        this.isTaken = isTaken;
    }

    /**
     * Returns the places of the changed catalog.
     *
     * @param isTaken whether there is a file for an outermost class of this name
     */
    static ClassPlaces of(Catalog after, NodeMatches matches, ClassPlaces before, Predicate<String> isTaken) {
        ChangedPlaces changed = new ChangedPlaces(matches, before, isTaken);
        ClassName type = changed.earlier(after).orElseThrow();
        changed.places.put(after, type);
        changed.placeSections(after, after.sections());
        after.companion().ifPresent(book -> {
            ClassName holder = changed.earlier(book)
                    .map(name -> Optional.ofNullable(name.enclosingClassName()).orElse(type))
                    .orElse(type);
            changed.placeEntries(List.of(book), List.of(holder), changed.scope(after, holder));
        });
        after.allSections().forEach(changed::placeEntries);
        return new ClassPlaces(after, changed.places, changed.parts);
    }

    private Optional<ClassName> earlier(Node node) {
        return matches.earlier(node).flatMap(before::find);
    }

    private ClassName of(Node node) {
        return Objects.requireNonNull(places.get(node));
    }

    private void placeSections(Node parent, List<Section> sections) {
        boolean inFiles = sections.stream()
                .filter(matches::stays)
                .findFirst()
                .flatMap(this::earlier)
                .map(name -> name.enclosingClassName() == null)
                .orElse(parent instanceof Catalog);
        NameScope scope = new NameScope(Stream.concat(
                        of(parent).simpleNames().stream(),
                        sections.stream()
                                .filter(matches::stays)
                                .flatMap(section -> earlier(section).stream())
                                .map(ClassName::simpleName))
                .toArray(String[]::new));
        for (Section section : sections) {
            places.put(section, place(parent, section, inFiles, scope));
        }
        sections.forEach(section -> placeSections(section, section.sections()));
    }

    private ClassName place(Node parent, Section section, boolean inFiles, NameScope scope) {
        Optional<ClassName> known = earlier(section);
        if (known.isPresent() && matches.stays(section)) {
            ClassName outer = known.get().enclosingClassName();
            boolean inParent = outer != null && Optional.of(outer).equals(earlier(parent));
            return inParent ? of(parent).nestedClass(known.get().simpleName()) : known.get();
        }
        String wanted = known.map(ClassName::simpleName).orElseGet(() -> SimpleName.of(section.id()));
        if (!inFiles) {
            return of(parent).nestedClass(scope.claim(wanted, "Section"));
        }
        boolean same = known.isPresent() && known.get().enclosingClassName() == null;
        return same ? known.get() : ClassName.get(of(parent).packageName(), file(wanted));
    }

    /** Claims the name of a new file. */
    private String file(String wanted) {
        NameScope scope = new NameScope(files.toArray(String[]::new));
        String name = scope.claim(wanted, "Section");
        while (isTaken.test(name)) {
            name = scope.claim(wanted, "Section");
        }
        files.add(name);
        return name;
    }

    private void placeEntries(Section section) {
        List<ClassName> known = matches.earlier(section)
                .map(earlier -> before.partsOf((Section) earlier))
                .orElse(List.of());
        if (!known.isEmpty()) {
            parts.put(section, known);
        }
        placeEntries(section.entries(), holders(section), scope(section, of(section)));
    }

    /** Returns the class that holds each entry of a section; one that moves follows the entry before it. */
    private List<ClassName> holders(Section section) {
        Optional<Section> earlier = matches.earlier(section).map(Section.class::cast);
        List<Integer> ranks = section.entries().stream()
                .map(entry -> matches.earlier(entry)
                        .filter(it -> matches.stays(entry))
                        .map(it -> rank(earlier.orElseThrow().entries(), it))
                        .orElse(-1))
                .toList();
        Set<Integer> stable = StableOrder.of(ranks);
        List<ClassName> holders = new ArrayList<>();
        ClassName holder = stable.stream()
                .min(Integer::compare)
                .map(first -> holder(section, section.entries().get(first)))
                .orElse(of(section));
        for (int index = 0; index < ranks.size(); index++) {
            if (stable.contains(index)) {
                holder = holder(section, section.entries().get(index));
            }
            holders.add(holder);
        }
        return holders;
    }

    private static int rank(List<Entry> entries, Node entry) {
        for (int index = 0; index < entries.size(); index++) {
            if (entries.get(index) == entry) {
                return index;
            }
        }
        return -1;
    }

    /** Returns the class that holds an entry that stays in its section. */
    private ClassName holder(Section section, Entry entry) {
        return earlier(entry)
                .flatMap(name -> Optional.ofNullable(name.enclosingClassName()))
                .filter(outer -> !Optional.of(outer).equals(earlier(section)))
                .orElse(of(section));
    }

    /** Returns the names that entries in a section or in the catalog cannot have. */
    private NameScope scope(Node parent, ClassName holder) {
        Stream<Section> below =
                parent instanceof Section section ? section.withDescendants().skip(1) : Stream.empty();
        List<Entry> held = parent instanceof Section section ? section.entries() : List.of();
        Stream<String> kept = held.stream()
                .flatMap(Entry::withDescendants)
                .filter(this::keepsName)
                .flatMap(entry -> earlier(entry).stream())
                .map(ClassName::simpleName);
        return new NameScope(Stream.of(
                        holder.simpleNames().stream(),
                        below.map(section -> of(section).simpleName()),
                        kept)
                .flatMap(names -> names)
                .toArray(String[]::new));
    }

    /** Returns whether an entry stays, and its id is not the reason for another name. */
    private boolean keepsName(Entry entry) {
        return matches.stays(entry) && !isRenamed(entry);
    }

    private boolean isRenamed(Entry entry) {
        Optional<Node> earlier = matches.earlier(entry);
        return earlier.isPresent()
                && !earlier.get().id().equals(entry.id())
                && earlier(entry)
                        .filter(name -> Slug.ofClassName(name.simpleName())
                                .equals(earlier.get().id()))
                        .isPresent();
    }

    private void placeEntries(List<? extends Entry> entries, List<ClassName> holders, NameScope scope) {
        for (int index = 0; index < entries.size(); index++) {
            Entry entry = entries.get(index);
            Optional<ClassName> known = earlier(entry).filter(name -> !isRenamed(entry));
            String name = known.isPresent() && matches.stays(entry)
                    ? known.get().simpleName()
                    : scope.claim(known.map(ClassName::simpleName).orElseGet(() -> SimpleName.of(entry.id())), "Entry");
            ClassName type = holders.get(index).nestedClass(name);
            places.put(entry, type);
            placeEntries(
                    entry.entries(), entry.entries().stream().map(held -> type).toList(), scope);
        }
    }
}
