package io.github.catalogkit.app.edit;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A change of the relations of one kind.
 *
 * @param catalog the catalog of the entry
 * @param entry the entry with the relations
 * @param kind the kind of relation
 * @param change the change, whose text names the targets by their ids or former ids
 */
record RelationChange(Catalog catalog, Entry entry, RelationKind kind, ValueChange change) {

    /** Returns changed relations; those of one kind are together, in the order in which classes declare the kinds. */
    List<Relation> relations(List<Relation> before) {
        List<Relation> relations = new ArrayList<>(before);
        if (change.operation() == ValueChange.Operation.SET) {
            relations.removeIf(relation -> relation.kind() == kind);
        }
        for (String id : Separated.by(',', change.text())) {
            Relation relation = new Relation(kind, EntryLookup.find(catalog, id).id());
            if (change.operation() == ValueChange.Operation.REMOVE) {
                if (!relations.remove(relation)) {
                    throw change.error("is not a relation of \"" + entry.id() + "\"");
                }
            } else if (relation.target().equals(entry.id())) {
                throw change.error("is the entry itself; write the id of another entry");
            } else if (!relations.contains(relation)) {
                relations.add(relation);
            }
        }
        relations.sort(Comparator.comparing(Relation::kind));
        return relations;
    }
}
