package io.github.catalogkit.processor.make;

import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ElementLocation;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.Slug;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** The ids of sections and entries: declared, or derived from the class name. */
final class DeclaredIds {

    private final TextReader values;
    private final Diagnostics diagnostics;
    private final Map<TypeElement, String> known = new HashMap<>();

    DeclaredIds(TextReader values, Diagnostics diagnostics) {
        this.values = values;
        this.diagnostics = diagnostics;
    }

    String of(AnnotationMembers declaration) {
        String id = known.get(declaration.element());
        if (id == null) {
            id = declaration
                    .value("id")
                    .flatMap(value -> values.id(declaration, value))
                    .orElseGet(() -> ofClass(declaration));
            known.put(declaration.element(), id);
        }
        return id;
    }

    /** Returns the declared id of a catalog; a substitute if it is malformed. */
    String ofCatalog(AnnotationMembers catalog) {
        return catalog.value("id").flatMap(value -> values.id(catalog, value)).orElse("malformed");
    }

    private String ofClass(AnnotationMembers declaration) {
        String name = declaration.element().getSimpleName().toString();
        try {
            return Slug.ofClassName(name);
        } catch (MalformedValueException e) {
            if (declaration.value("id").isEmpty()) {
                diagnostics.error(
                        ElementLocation.of(declaration.element()),
                        ProblemCode.MALFORMED_ID,
                        "the name of the class does not make a valid id",
                        "declare one with id = \"...\", in lowercase ASCII letters, digits and single hyphens");
            }
            return "unnamed-" + Integer.toHexString(name.hashCode());
        }
    }
}
