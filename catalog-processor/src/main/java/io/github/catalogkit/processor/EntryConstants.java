package io.github.catalogkit.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.FieldSpec;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the constants of entries as elements of arrays, one a kind.
 *
 * <p>No expression is quicker to compile: it calls no method whose overloads would have to be looked through.
 */
final class EntryConstants {

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final List<FieldSpec> fields = new ArrayList<>();
    private final ConstantNames names;

    EntryConstants(List<? extends Entry> entries, ConstantNames names) {
        this.names = names;
        entries.forEach(this::add);
    }

    private void add(Entry entry) {
        int index = counts.merge(entry.kind(), 1, Integer::sum) - 1;
        if (names.has(entry)) {
            fields.add(FieldSpec.builder(
                            entry.getClass(), names.of(entry), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("$L", Javadoc.of(entry))
                    .initializer("$L[$L]", arrayOf(entry.kind()), index)
                    .build());
        }
        entry.entries().forEach(this::add);
    }

    /** The constants in the order of the list. */
    List<FieldSpec> fields() {
        return fields;
    }

    /** The arrays that they are elements of. */
    List<FieldSpec> arrays(String data) {
        return counts.keySet().stream()
                .map(kind -> FieldSpec.builder(
                                ArrayTypeName.of(kind.type()), arrayOf(kind), Modifier.STATIC, Modifier.FINAL)
                        .initializer("$L.all($T.class)", data, kind.type())
                        .build())
                .toList();
    }

    /** In small letters, which no constant has. */
    private static String arrayOf(Kind kind) {
        String label = kind.label();
        return label.endsWith("s") ? label : label + "s";
    }
}
