package io.github.catalogkit.app.kind;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Section;
import java.util.List;

/** The kind that evidence proposes for an entry that is new in a catalog. */
public final class ProposedKind {

    private static final int LEAST = 3;

    private ProposedKind() {}

    /**
     * {@return the kind that the URL and the sections imply; else that of nearly all other entries of the section; else the default}
     *
     * @param catalog the catalog with the entry
     * @param entry the entry, which has a URL and the default kind, {@link Kind#RESOURCE}
     */
    public static Kind of(Catalog catalog, Entry entry) {
        return CatalogEvidence.of(catalog, KindSettings.proposing())
                .of(entry)
                .map(Evidence::kind)
                .or(() -> catalog.sectionOf(entry)
                        .filter(section -> isOfTools(section, entry))
                        .map(it -> Kind.TOOL))
                .orElse(Kind.RESOURCE);
    }

    private static boolean isOfTools(Section section, Entry entry) {
        List<Entry> others =
                section.entries().stream().filter(other -> other != entry).toList();
        long tools = others.stream().filter(other -> other.kind() == Kind.TOOL).count();
        return tools >= LEAST && tools * 10 >= others.size() * 9L;
    }
}
