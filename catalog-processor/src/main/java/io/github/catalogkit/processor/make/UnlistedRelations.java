package io.github.catalogkit.processor.make;

import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.processor.read.CatalogAnnotations;
import io.github.catalogkit.processor.read.CatalogDeclaration;
import io.github.catalogkit.text.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The relations to entries that the catalog does not have. They are reported when all catalogs are known, since a section of
 * several catalogs is read for each.
 */
public final class UnlistedRelations {

    /**
     * A relation to an entry that some catalogs do not have.
     *
     * @param entry the entry that declares it
     * @param value the class literal
     * @param target the other entry
     * @param entries the entries of the first catalog
     * @param catalogs the names of the catalogs
     */
    private record Unlisted(
            AnnotationMembers entry,
            AnnotationValue value,
            TypeElement target,
            Set<TypeElement> entries,
            List<String> catalogs) {}

    private final Map<TypeElement, String> owners = new HashMap<>();
    private final Map<String, Unlisted> unlisted = new LinkedHashMap<>();

    void addCatalog(CatalogDeclaration catalog) {
        String name = catalog.members().element().getSimpleName().toString();
        catalog.allEntries().forEach(entry -> owners.putIfAbsent(entry.members().element(), name));
    }

    void add(
            AnnotationMembers entry,
            AnnotationValue value,
            TypeElement target,
            CatalogDeclaration catalog,
            Set<TypeElement> entries) {
        unlisted.computeIfAbsent(
                        entry.element().getQualifiedName() + " " + value,
                        key -> new Unlisted(entry, value, target, entries, new ArrayList<>()))
                .catalogs()
                .add(catalog.members().element().getSimpleName().toString());
    }

    /** Reports each of the relations once. */
    public void report(Diagnostics diagnostics) {
        unlisted.values()
                .forEach(it -> diagnostics.error(
                        it.entry().location(it.value()), ProblemCode.UNKNOWN_ENTRY, message(it), help(it)));
    }

    private String message(Unlisted relation) {
        String catalogs = String.join(" or ", relation.catalogs());
        return owner(relation.target())
                .map(owner -> relation.value() + " is an entry of the catalog " + owner + ", and not of " + catalogs)
                .orElseGet(() -> relation.value() + " is in no section of "
                        + (relation.catalogs().size() == 1 ? "this catalog" : catalogs));
    }

    /** Returns the name of the catalog of an entry: one of this compilation, or an enclosing one. */
    private Optional<String> owner(TypeElement target) {
        return Optional.ofNullable(owners.get(target))
                .or(() -> Stream.<Element>iterate(target, it -> it != null, Element::getEnclosingElement)
                        .filter(it -> CatalogAnnotations.catalog(it).isPresent())
                        .map(it -> it.getSimpleName().toString())
                        .findFirst());
    }

    private static String help(Unlisted relation) {
        List<String> names = relation.entries().stream()
                .filter(element -> !element.equals(relation.entry().element()))
                .map(element -> element.getSimpleName().toString())
                .sorted()
                .toList();
        return NearestName.of(relation.target().getSimpleName().toString(), names)
                .map(name -> "did you mean " + name + ".class?")
                .orElseGet(() -> "name an entry of " + String.join(" and ", relation.catalogs()));
    }
}
