package io.github.catalogkit.processor;

import io.github.catalogkit.model.Slug;
import io.github.catalogkit.text.MalformedValueException;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** The id of each section and entry: the declared one, or else the one that the name of its class gives. */
final class Identities {

    private final ValueReader values;
    private final Diagnostics diagnostics;
    private final Map<TypeElement, String> known = new HashMap<>();

    Identities(ValueReader values, Diagnostics diagnostics) {
        this.values = values;
        this.diagnostics = diagnostics;
    }

    String of(Members declaration) {
        String id = known.get(declaration.element());
        if (id == null) {
            id = values.read(declaration, "id", Problem.MALFORMED_ID, Slug::require)
                    .orElseGet(() -> ofClass(declaration));
            known.put(declaration.element(), id);
        }
        return id;
    }

    private String ofClass(Members declaration) {
        String name = declaration.element().getSimpleName().toString();
        try {
            return Slug.ofClassName(name);
        } catch (MalformedValueException e) {
            if (declaration.value("id").isEmpty()) {
                diagnostics.error(
                        Place.of(declaration.element()),
                        Problem.MALFORMED_ID,
                        "the name of the class gives no identity; declare one with id = \"...\", in small ASCII letters"
                                + " and digits in words joined by hyphens");
            }
            return "unnamed-" + Integer.toHexString(name.hashCode());
        }
    }
}
