package io.github.catalogkit.exporter.json;

import io.github.catalogkit.json.JsonForm;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.schema.CatalogTypes;
import io.github.catalogkit.schema.Describer;
import io.github.catalogkit.schema.EntryType;
import io.github.catalogkit.schema.EntryTypes;
import io.github.catalogkit.schema.PartType;
import io.github.catalogkit.schema.PartTypes;
import io.github.catalogkit.schema.Property;
import io.github.catalogkit.schema.UnionType;
import io.github.catalogkit.schema.ValueType;
import io.github.catalogkit.schema.WordType;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * Generates the schemas (JSON Schema, draft 2020-12) from the table of properties. The description of each type of value is an
 * action that writes its keywords.
 */
final class SchemaWriter implements Describer<Runnable> {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** A year with a month, a day or a season as far as they are known; approximate with a tilde (ISO 8601-2, levels 0 and 1). */
    private static final String ONE_DATE =
            "(?!-0000)-?[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-2[1-4])?~?";

    private static final String DATE = "^" + ONE_DATE + "(/" + ONE_DATE + ")?$";

    private static final String OF_ENTRY = "what every kind has, and what its own kind has.";

    private final JsonGenerator json;
    private final Queue<Runnable> undefined = new ArrayDeque<>();
    private final Set<String> names = new HashSet<>();

    private SchemaWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the schema of a whole catalog, and leaves the stream open. */
    static void document(OutputStream out) {
        write(out, schema -> {
            schema.head(JsonSchema.ID, "Catalog", CatalogTypes.CATALOG.summary());
            schema.keyword("type", "object");
            schema.json.writeObjectPropertyStart("properties");
            schema.member("$schema", "The schema that the document keeps to; for editors.", schema.line());
            schema.member(
                    "schemaVersion",
                    "The version of this schema.",
                    () -> schema.json.writeNumberProperty("const", JsonSchema.VERSION));
            CatalogTypes.CATALOG.properties().forEach(schema::member);
            schema.json.writeEndObject();
            schema.strings("required", required(List.of("schemaVersion"), CatalogTypes.CATALOG.properties()));
            schema.closed();
        });
    }

    /** Writes the schema of a line of JSON Lines, and leaves the stream open. */
    static void lines(OutputStream out) {
        write(out, schema -> {
            schema.head(
                    JsonLinesSchema.ID,
                    "Entry of a catalog",
                    "One entry of a catalog in a line of its own (JSON Lines): where it is, " + OF_ENTRY
                            + " The order of the lines is the order of the list; a member without a value is left out, and"
                            + " each has values of one type only.");
            schema.keyword("type", "object");
            schema.json.writeObjectPropertyStart("properties");
            schema.member("catalog", "The id of the catalog.", schema.id());
            schema.member("section", "The id of the section that it is in.", schema.id());
            schema.member(
                    "sections",
                    "The headings of the sections that it is in, from the top.",
                    schema.list(ValueType.LINE, false));
            schema.member(
                    "position",
                    "Its position among all entries of the catalog, counted from 1.",
                    schema.number(1, Integer.MAX_VALUE));
            schema.member("heldBy", "The id of the group or series that it is in, if any.", schema.id());
            schema.entryMembers(List.of(ValueType.ENTRIES));
            schema.json.writeEndObject();
            schema.strings(
                    "required",
                    required(List.of("catalog", "section", "sections", "position", "kind"), EntryTypes.common()));
            schema.kinds();
            schema.closed();
        });
    }

    private static void write(OutputStream out, Consumer<SchemaWriter> content) {
        try (JsonGenerator json = JsonForm.usual().generator(out, true)) {
            SchemaWriter schema = new SchemaWriter(json);
            json.writeStartObject();
            content.accept(schema);
            json.writeObjectPropertyStart("$defs");
            while (!schema.undefined.isEmpty()) {
                schema.undefined.remove().run();
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void head(String id, String title, String description) {
        keyword("$schema", DIALECT);
        keyword("$id", id);
        keyword("title", title);
        keyword("description", description);
    }

    private void keyword(String name, String value) {
        json.writeStringProperty(name, value);
    }

    private void strings(String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void closed() {
        json.writeBooleanProperty("unevaluatedProperties", false);
    }

    private void member(Property<?, ?> property) {
        json.writeObjectPropertyStart(property.name());
        keyword("description", property.summary());
        property.type().describe(this).run();
        property.usual().ifPresent(usual -> {
            json.writeName("default");
            usual.accept(new JsonValueWriter(json));
        });
        json.writeEndObject();
    }

    private void member(String name, String description, Runnable content) {
        json.writeObjectPropertyStart(name);
        keyword("description", description);
        content.run();
        json.writeEndObject();
    }

    private static List<String> required(List<String> first, List<? extends Property<?, ?>> properties) {
        List<String> names = new ArrayList<>(first);
        properties.stream()
                .filter(property -> property.presence() != Property.Presence.OPTIONAL)
                .map(Property::name)
                .forEach(names::add);
        return names;
    }

    /** Returns the name of the definition of a part: that of its class if a kind of entry has the name of the part. */
    private static String definition(PartType<?> part) {
        String name = part.type().getSimpleName();
        return EntryTypes.all().stream().anyMatch(type -> type.kind().label().equals(part.name()))
                ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : part.name();
    }

    /** Returns a reference to a definition, which is written at the end of the schema. */
    private Runnable reference(String name, String description, Runnable content) {
        return () -> {
            keyword("$ref", "#/$defs/" + name);
            if (names.add(name)) {
                undefined.add(() -> {
                    json.writeObjectPropertyStart(name);
                    keyword("description", description);
                    content.run();
                    json.writeEndObject();
                });
            }
        };
    }

    private Runnable object(List<? extends Property<?, ?>> properties) {
        return () -> {
            keyword("type", "object");
            json.writeObjectPropertyStart("properties");
            properties.forEach(this::member);
            json.writeEndObject();
            List<String> required = required(List.of(), properties);
            if (!required.isEmpty()) {
                strings("required", required);
            }
            closed();
        };
    }

    private Runnable text(String pattern) {
        return () -> {
            keyword("type", "string");
            keyword("pattern", pattern);
        };
    }

    // The descriptions of the types of values.

    @Override
    public Runnable line() {
        return () -> keyword("type", "string");
    }

    @Override
    public Runnable verbatim() {
        return line();
    }

    @Override
    public Runnable language() {
        return line();
    }

    @Override
    public Runnable lineStart() {
        return reference("start", "The start of one line.", text("^[^\\n]*$"));
    }

    @Override
    public Runnable id() {
        return reference(
                "id",
                "Lowercase ASCII letters and digits in words joined by hyphens.",
                text("^[a-z0-9]+(-[a-z0-9]+)*$"));
    }

    @Override
    public Runnable url() {
        return reference(
                "url",
                "An absolute URL in ASCII, percent-encoded as RFC 3986 has it.",
                text("^[hH][tT][tT][pP][sS]?://\\S+$"));
    }

    @Override
    public Runnable date() {
        return reference(
                "date",
                "An ISO 8601 date, of which the day, or the month and the day, may be unknown; a season, an approximate date, a"
                        + " year before the common era, or a range.",
                text(DATE));
    }

    @Override
    public Runnable inline() {
        return reference("inlineText", "Text with code, emphasis and links.", () -> {
            keyword("type", "object");
            json.writeObjectPropertyStart("properties");
            member(
                    "markdown",
                    "The text as inline Markdown (CommonMark 0.31, section 6), as its author formatted it where that is"
                            + " known. A catalog is read back from this.",
                    line());
            member("text", "What a reader sees, without any markup; for programs that know no Markdown.", line());
            json.writeEndObject();
            strings("required", List.of("markdown", "text"));
            closed();
        });
    }

    @Override
    public Runnable flag() {
        return () -> keyword("type", "boolean");
    }

    @Override
    public Runnable number(int least, int most) {
        return () -> {
            keyword("type", "integer");
            json.writeNumberProperty("minimum", least);
            if (most != Integer.MAX_VALUE) {
                json.writeNumberProperty("maximum", most);
            }
        };
    }

    @Override
    public <E extends Enum<E>> Runnable word(WordType<E> type) {
        return () -> strings("enum", type.labels());
    }

    @Override
    public <P> Runnable part(PartType<P> type) {
        return reference(definition(type), type.summary(), object(type.properties()));
    }

    @Override
    public <P> Runnable oneOf(UnionType<P> type) {
        return reference(
                type.name(),
                type.summary(),
                () -> alternatives(
                        type.types().stream().map(part -> part.describe(this)).toList()));
    }

    private void alternatives(List<Runnable> schemas) {
        json.writeArrayPropertyStart("oneOf");
        schemas.forEach(this::schema);
        json.writeEndArray();
    }

    private void schema(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
    }

    @Override
    public <V> Runnable list(ValueType<V> each, boolean distinct) {
        return array(each.describe(this), distinct);
    }

    @Override
    public <V> Runnable oneOrMore(ValueType<V> each) {
        return () -> alternatives(List.of(each.describe(this), list(each, true)));
    }

    private Runnable array(Runnable each, boolean distinct) {
        return () -> {
            keyword("type", "array");
            if (distinct) {
                json.writeBooleanProperty("uniqueItems", true);
            }
            json.writeName("items");
            schema(each);
        };
    }

    @Override
    public Runnable relations() {
        return array(PartTypes.RELATION.describe(this), false);
    }

    @Override
    public Runnable sections() {
        return array(() -> CatalogTypes.SECTION.describe(this).run(), false);
    }

    @Override
    public Runnable entries() {
        return array(entry(), false);
    }

    private Runnable entry() {
        return reference("entry", "One thing that a catalog lists: " + OF_ENTRY, () -> {
            keyword("type", "object");
            json.writeObjectPropertyStart("properties");
            entryMembers(List.of());
            json.writeEndObject();
            strings("required", required(List.of("kind"), EntryTypes.common()));
            kinds();
            closed();
        });
    }

    private void entryMembers(List<ValueType<?>> without) {
        member(
                "kind",
                "What kind of thing it is.",
                () -> strings(
                        "enum",
                        EntryTypes.all().stream()
                                .map(type -> type.kind().label())
                                .toList()));
        EntryTypes.common().stream()
                .filter(property -> !without.contains(property.type()))
                .forEach(this::member);
    }

    private void kinds() {
        alternatives(EntryTypes.all().stream().map(this::kind).toList());
    }

    private Runnable kind(EntryType<?> type) {
        return reference(type.kind().label(), type.summary(), () -> {
            json.writeObjectPropertyStart("properties");
            member("kind", "The kind of the entry.", kindOf(type));
            type.own().forEach(this::member);
            json.writeEndObject();
            List<String> required = required(List.of("kind"), type.details());
            required.removeAll(required(List.of(), EntryTypes.common()));
            strings("required", required);
        });
    }

    private Runnable kindOf(EntryType<?> type) {
        return () -> keyword("const", type.kind().label());
    }

    @Override
    public <E extends Entry> Runnable entry(EntryType<E> type) {
        return () -> {
            entry().run();
            json.writeObjectPropertyStart("properties");
            member("kind", "The kind of the entry.", kindOf(type));
            json.writeEndObject();
        };
    }
}
