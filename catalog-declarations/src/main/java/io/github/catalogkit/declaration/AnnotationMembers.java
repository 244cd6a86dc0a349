package io.github.catalogkit.declaration;

import com.palantir.javapoet.ClassName;
import io.github.catalogkit.declaration.value.Annotation;
import io.github.catalogkit.declaration.value.ConstantText;
import io.github.catalogkit.declaration.value.TextValue;
import io.github.catalogkit.declaration.value.Value;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Collects the members of an annotation in their order; missing members have their defaults. */
final class AnnotationMembers {

    private final String owner;
    private final Map<String, Value> members = new LinkedHashMap<>();

    /**
     * Makes an annotation without members.
     *
     * @param owner its owner, for messages: {@code the entry "bats"}
     */
    AnnotationMembers(String owner) {
        this.owner = owner;
    }

    void value(String name, Value value) {
        members.put(name, value);
    }

    /** Returns the only value. */
    Value only() {
        return members.values().iterator().next();
    }

    Annotation of(ClassName type) {
        return new Annotation(type, members);
    }

    /** Returns a text, if a class file can represent it. */
    TextValue checked(String name, String text) {
        long bytes = ConstantText.bytes(text);
        if (bytes > ConstantText.MOST_BYTES) {
            throw new DeclarationException(String.format(
                    Locale.ROOT,
                    "the value \"%s\" of %s has %,d bytes, but a class file allows %,d for a text; shorten it",
                    name,
                    owner,
                    bytes,
                    ConstantText.MOST_BYTES));
        }
        return new TextValue(text);
    }
}
