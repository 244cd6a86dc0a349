package io.github.catalogkit.schema;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.WebAddress;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Gives some properties a value each that no other property of the same owner has, and the others none. */
record SampleValues(Predicate<Property<?, ?>> given) implements ValueReader.Properties {

    static final SampleValues ALL = new SampleValues(property -> true);

    @Override
    public ValueReader at(Property<?, ?> property) {
        return (ValueReader) Proxy.newProxyInstance(
                ValueReader.class.getClassLoader(), new Class<?>[] {ValueReader.class}, (reader, method, args) -> {
                    if (method.getReturnType() != Optional.class) {
                        return refuse(property, method.getName());
                    }
                    return given.test(property)
                            ? Optional.of(value((ValueReader) reader, property, method.getName(), args))
                            : Optional.empty();
                });
    }

    private static Object refuse(Property<?, ?> property, String problem) {
        if (property.presence() == Property.Presence.REQUIRED || !problem.equals("missing")) {
            throw new AssertionError(property.name() + ": " + problem);
        }
        return Optional.empty();
    }

    private static Object value(ValueReader reader, Property<?, ?> property, String type, Object[] args) {
        String text = "the " + property.name();
        String slug = "the-" + property.number();
        return switch (type) {
            case "line", "name" ->
                switch (property.name()) {
                    case "family" -> "the"; // the start of the name
                    case "citationKey" -> slug;
                    default -> text;
                };
            case "verbatim", "lineStart", "lineTemplate" -> text;
            case "id", "section" -> slug;
            case "language" -> "en-x-" + slug;
            case "inline" -> InlineText.of(property.name().equals("formattedTitle") ? "the title" : text);
            case "url" -> WebAddress.of("https://example.org/" + slug);
            case "date" -> PartialDate.of(Integer.toString(2000 + property.number()));
            case "flag" -> true;
            case "number" -> Math.min(20 + property.number(), (int) args[1]);
            case "word" -> last(((WordType<?>) args[0]).words().getEnumConstants());
            case "part" -> ((PartType<?>) args[0]).readProperties(ALL).orElseThrow();
            case "oneOf" ->
                ((UnionType<?>) args[0]).types().get(0).readProperties(ALL).orElseThrow();
            case "list", "oneOrMore" ->
                List.of(((ValueType<?>) args[0]).read(reader).orElseThrow());
            case "relations" -> List.of(new Relation(RelationKind.USES, slug));
            case "entries" -> List.of(held(slug));
            case "sections" -> List.of(Section.of(slug, text));
            case "entry" -> ((EntryType<?>) args[0]).read(ALL).orElseThrow();
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static Object last(Object[] words) {
        return words[words.length - 1];
    }

    private static Entry held(String id) {
        return Resource.of(EntryDetails.of(id, id).url("https://example.org/").build());
    }

    /** The value of each property by its name, as passed to a writer. */
    static Map<String, Object> written(Consumer<ValueWriter> owner) {
        Map<String, Object> values = new HashMap<>();
        Object[] name = new Object[1];
        owner.accept((ValueWriter) Proxy.newProxyInstance(
                ValueWriter.class.getClassLoader(), new Class<?>[] {ValueWriter.class}, (writer, method, args) -> {
                    if (args[0] instanceof Property<?, ?> property) {
                        name[0] = property.name();
                    } else {
                        values.put((String) name[0], args[args.length - 1]);
                    }
                    return null;
                }));
        return values;
    }
}
