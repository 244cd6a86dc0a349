package io.github.catalogkit.app.kind;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Section;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The evidence for the kinds of all entries of a catalog that have the default kind. */
final class CatalogEvidence {

    /** The minimum number of entries with evidence that imply the kind of the other ones in their section. */
    private static final int LEAST = 3;

    private static final Evidence MOST = new Evidence(Kind.TOOL, "most entries of the section");

    private final IdentityHashMap<Entry, Evidence> found = new IdentityHashMap<>();

    private CatalogEvidence() {}

    static CatalogEvidence of(Catalog catalog, KindSettings settings) {
        CatalogEvidence evidence = new CatalogEvidence();
        catalog.sections().forEach(section -> evidence.set(section, settings, settings.ofAll()));
        if (settings.isProposing()) {
            SectionEvidence list = SectionEvidence.of(catalog.title());
            catalog.sections().forEach(section -> evidence.add(section, list));
        }
        return evidence;
    }

    private void set(Section section, KindSettings settings, Optional<Kind> around) {
        Optional<Kind> kind = settings.of(section, around);
        kind.ifPresent(it -> section.entries().stream()
                .flatMap(Entry::withDescendants)
                .filter(entry -> entry.kind() == Kind.RESOURCE)
                .forEach(entry -> found.put(entry, new Evidence(it, "as set"))));
        section.sections().forEach(inner -> set(inner, settings, kind));
    }

    Optional<Evidence> of(Entry entry) {
        return Optional.ofNullable(found.get(entry));
    }

    private void add(Section section, SectionEvidence around) {
        SectionEvidence here = around.in(section.title());
        List<Entry> direct = new ArrayList<>();
        add(section.entries(), here, direct);
        if (!here.isMixed()) {
            addMost(direct);
        }
        section.sections().forEach(inner -> add(inner, here));
    }

    private void add(List<Entry> entries, SectionEvidence around, List<Entry> direct) {
        EvidenceFinder finder = new EvidenceFinder(around);
        for (Entry entry : entries) {
            if (entry.kind() == Kind.RESOURCE) {
                finder.find(entry).ifPresent(evidence -> found.putIfAbsent(entry, evidence));
                direct.add(entry);
                add(entry.entries(), SectionEvidence.none(), new ArrayList<>());
            } else {
                add(entry.entries(), around.inGroup(entry.title()), direct);
            }
        }
    }

    /** Adds that an entry is a tool if nearly all others of its section are. For other kinds, this is not evidence. */
    private void addMost(List<Entry> entries) {
        List<Kind> known = entries.stream()
                .flatMap(entry -> of(entry).stream())
                .map(Evidence::kind)
                .toList();
        long tools = known.stream().filter(kind -> kind == Kind.TOOL).count();
        if (tools >= LEAST && tools * 10 >= known.size() * 9L && tools * 5 >= entries.size()) {
            entries.forEach(entry -> found.putIfAbsent(entry, MOST));
        }
    }
}
