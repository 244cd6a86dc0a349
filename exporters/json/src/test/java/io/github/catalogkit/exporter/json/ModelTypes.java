package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.PartialDate;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.InlineText;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The types that a catalogue is made of, as reflection finds them. */
final class ModelTypes {

    /** Types whose values are texts or numbers to whoever does not look into them. */
    private static final Set<Class<?>> SIMPLE =
            Set.of(String.class, int.class, WebAddress.class, PartialDate.class, InlineText.class);

    private final Map<Class<?>, Map<String, Type>> components = new LinkedHashMap<>();

    private ModelTypes() {}

    /** The names of the components of each type. */
    static Map<Class<?>, Collection<String>> components() {
        ModelTypes types = new ModelTypes();
        types.follow(Catalog.class);
        Map<Class<?>, Collection<String>> names = new LinkedHashMap<>();
        types.components.forEach((type, parts) -> names.put(type, new LinkedHashSet<>(parts.keySet())));
        return names;
    }

    private void follow(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Stream.of(parameterized.getActualTypeArguments()).forEach(this::follow);
        } else if (type instanceof Class<?> known) {
            if (known.isInterface()) {
                List.of(known.getPermittedSubclasses()).forEach(this::follow);
            } else if (!SIMPLE.contains(known) && !known.isEnum() && !components.containsKey(known)) {
                Map<String, Type> parts = partsOf(known);
                components.put(known, parts);
                parts.values().forEach(this::follow);
            }
        }
    }

    /** The components of a record; of a class, the fields that its constructor sets. */
    private static Map<String, Type> partsOf(Class<?> type) {
        Map<String, Type> parts = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                parts.put(component.getName(), component.getGenericType());
            }
        } else {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isFinal(field.getModifiers()) && !Modifier.isStatic(field.getModifiers())) {
                    parts.put(field.getName(), field.getGenericType());
                }
            }
        }
        return parts;
    }
}
