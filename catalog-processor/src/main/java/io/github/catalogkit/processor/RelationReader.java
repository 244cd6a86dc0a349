package io.github.catalogkit.processor;

import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.text.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Reads the relations of an entry: class literals that name other entries. */
final class RelationReader {

    /** What is told of a class literal. */
    private interface Check {

        /** Whether the relation counts; if it does not, why has been told. */
        boolean accept(Members entry, AnnotationValue value, Optional<Members> target);
    }

    private static final List<RelationKind> KINDS = List.of(RelationKind.values());

    private final Identities targets;
    private final Check check;

    private RelationReader(Check check) {
        Diagnostics silent = Diagnostics.silent(); // what is wrong with the id of another entry is told there
        this.targets = new Identities(new ValueReader(silent), silent);
        this.check = check;
    }

    /** Reads relations by themselves: they have to name entries, wherever those are. */
    static RelationReader ofSections(Diagnostics diagnostics) {
        return new RelationReader(isEntry(diagnostics));
    }

    /** Reads relations in a catalogue, which have to name entries of it; that they name entries is told elsewhere. */
    static RelationReader ofCatalog(Set<TypeElement> entries, Diagnostics diagnostics) {
        return new RelationReader(isListed(entries, diagnostics));
    }

    /** Reads relations in a catalogue, and tells all that there is to tell. */
    static RelationReader ofWhole(Set<TypeElement> entries, Diagnostics diagnostics) {
        Check entry = isEntry(diagnostics);
        Check listed = isListed(entries, diagnostics);
        return new RelationReader(
                (holder, value, target) -> entry.accept(holder, value, target) && listed.accept(holder, value, target));
    }

    private static Check isEntry(Diagnostics diagnostics) {
        return (entry, value, target) -> {
            if (target.isEmpty()) {
                diagnostics.error(
                        entry.place(value),
                        Problem.NOT_AN_ENTRY,
                        value + " is no entry; expected a class with the annotation of its kind, such as @Tool");
            } else if (target.get().element().equals(entry.element())) {
                diagnostics.error(
                        entry.place(value),
                        Problem.UNKNOWN_ENTRY,
                        value + " is this entry itself; expected another one");
            }
            return target.isPresent();
        };
    }

    private static Check isListed(Set<TypeElement> entries, Diagnostics diagnostics) {
        return (entry, value, target) -> {
            if (target.isEmpty() || target.get().element().equals(entry.element())) {
                return false;
            }
            boolean listed = entries.contains(target.get().element());
            if (!listed) {
                diagnostics.error(
                        entry.place(value),
                        Problem.UNKNOWN_ENTRY,
                        value + " stands in no section of this catalogue; expected an entry that does"
                                + nearest(target.get().element(), entries));
            }
            return listed;
        };
    }

    private static String nearest(TypeElement target, Set<TypeElement> entries) {
        List<String> names = entries.stream()
                .map(element -> element.getSimpleName().toString())
                .sorted()
                .toList();
        return NearestName.of(target.getSimpleName().toString(), names)
                .map(name -> "; did you mean " + name + ".class?")
                .orElse("");
    }

    List<Relation> read(Members entry) {
        List<Relation> relations = new ArrayList<>();
        for (RelationKind kind : KINDS) {
            for (AnnotationValue value : entry.values(kind.member())) {
                if (!Members.isUnresolved(value)) {
                    target(entry, value).ifPresent(target -> relations.add(new Relation(kind, target)));
                }
            }
        }
        return relations;
    }

    private Optional<String> target(Members entry, AnnotationValue value) {
        Optional<Members> target = Members.classOf(value).flatMap(Declarations::entry);
        return check.accept(entry, value, target) ? target.map(targets::of) : Optional.empty();
    }
}
