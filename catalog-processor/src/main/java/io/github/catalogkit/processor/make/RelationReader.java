package io.github.catalogkit.processor.make;

import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.processor.read.CatalogAnnotations;
import io.github.catalogkit.processor.read.CatalogDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Reads the relations of an entry: class literals that name other entries. */
public final class RelationReader {

    private static final List<RelationKind> KINDS = List.of(RelationKind.values());

    private final ReferencedIds entries;

    private RelationReader(ReferencedIds.Check check) {
        this.entries = new ReferencedIds(CatalogAnnotations::entry, check);
    }

    /** Returns a reader of relations to any entries. */
    public static RelationReader ofSections(Diagnostics diagnostics) {
        return new RelationReader(isEntry(diagnostics));
    }

    /** Returns a reader of relations to entries of a catalog; others are reported elsewhere. */
    static RelationReader ofCatalog(CatalogDeclaration catalog, UnlistedRelations unlisted) {
        return new RelationReader(isListed(catalog, unlisted));
    }

    /** Returns a reader that reports relations to classes other than entries, and collects those to entries of no catalog. */
    static RelationReader ofWhole(CatalogDeclaration catalog, Diagnostics diagnostics, UnlistedRelations unlisted) {
        return new RelationReader(isEntry(diagnostics).and(isListed(catalog, unlisted)));
    }

    private static ReferencedIds.Check isEntry(Diagnostics diagnostics) {
        return (entry, value, target) -> {
            if (target.isEmpty()) {
                diagnostics.error(
                        entry.location(value),
                        ProblemCode.NOT_AN_ENTRY,
                        value + " is not an entry",
                        "name a class with the annotation of a kind, such as @Tool");
            } else if (target.get().element().equals(entry.element())) {
                diagnostics.error(
                        entry.location(value),
                        ProblemCode.UNKNOWN_ENTRY,
                        value + " is this entry itself",
                        "name another entry");
            }
            return target.isPresent();
        };
    }

    private static ReferencedIds.Check isListed(CatalogDeclaration catalog, UnlistedRelations unlisted) {
        unlisted.addCatalog(catalog);
        Set<TypeElement> entries =
                catalog.allEntries().map(entry -> entry.members().element()).collect(Collectors.toUnmodifiableSet());
        return (entry, value, target) -> {
            if (target.isEmpty() || target.get().element().equals(entry.element())) {
                return false;
            }
            boolean listed = entries.contains(target.get().element());
            if (!listed) {
                unlisted.add(entry, value, target.get().element(), catalog, entries);
            }
            return listed;
        };
    }

    List<Relation> read(AnnotationMembers entry) {
        List<Relation> relations = new ArrayList<>();
        for (RelationKind kind : KINDS) {
            for (AnnotationValue value : entry.values(kind.member())) {
                entries.read(entry, value).ifPresent(target -> relations.add(new Relation(kind, target)));
            }
        }
        return relations;
    }
}
