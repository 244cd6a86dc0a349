package io.github.catalogkit.declaration;

import com.palantir.javapoet.ClassName;
import io.github.catalogkit.declaration.value.Annotation;
import io.github.catalogkit.declaration.value.ArrayValue;
import io.github.catalogkit.declaration.value.ConstantText;
import io.github.catalogkit.declaration.value.ExpressionValue;
import io.github.catalogkit.declaration.value.TextValue;
import io.github.catalogkit.declaration.value.Value;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.schema.CatalogTypes;
import io.github.catalogkit.schema.EntryType;
import io.github.catalogkit.schema.EntryTypes;
import io.github.catalogkit.schema.PartType;
import io.github.catalogkit.schema.PartTypes;
import io.github.catalogkit.schema.Property;
import io.github.catalogkit.schema.ValueType;
import io.github.catalogkit.schema.ValueWriter;
import io.github.catalogkit.schema.WordType;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.WebAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes the properties of a node as annotations of its class: a property is a member, and the Markdown layout is a separate
 * annotation. Values that equal the default are omitted.
 */
final class DeclaredAnnotations implements ValueWriter {

    private static final String ANNOTATIONS = io.github.catalogkit.annotation.Section.class.getPackageName();

    /** The members of a layout that can be in several parts. */
    private static final Set<String> IN_PARTS = Set.of("above", "below", "end");

    private final ClassPlaces places;
    private final Node node;
    private final String owner;
    private final AnnotationMembers members;
    private final List<Annotation> beside;
    private String member = "";
    private Optional<Value> usual = Optional.empty();

    private DeclaredAnnotations(ClassPlaces places, Node node, String owner, List<Annotation> beside) {
        this.places = places;
        this.node = node;
        this.owner = owner;
        this.members = new AnnotationMembers(owner);
        this.beside = beside;
    }

    static List<Annotation> of(Catalog catalog, ClassPlaces places) {
        DeclaredAnnotations writer = new DeclaredAnnotations(places, catalog, "the catalog", new ArrayList<>());
        CatalogTypes.CATALOG.writeProperties(catalog, writer);
        return writer.annotations("Catalog");
    }

    static List<Annotation> ofPart() {
        return List.of(new Annotation(annotation("SectionPart"), Map.of()));
    }

    static List<Annotation> of(Section section, ClassPlaces places) {
        String owner = "the section \"" + section.id() + "\"";
        DeclaredAnnotations writer = new DeclaredAnnotations(places, section, owner, new ArrayList<>());
        titleFirst(CatalogTypes.SECTION.properties()).forEach(property -> property.write(section, writer));
        List<ClassName> parts = places.partsOf(section);
        if (!parts.isEmpty()) {
            writer.members.value(
                    "parts",
                    new ArrayValue(parts.stream().map(ExpressionValue::of).toList()));
        }
        return writer.annotations("Section");
    }

    static List<Annotation> of(Entry entry, ClassPlaces places) {
        return of(EntryTypes.of(entry.kind()), entry, places);
    }

    private static <E extends Entry> List<Annotation> of(EntryType<E> type, Entry entry, ClassPlaces places) {
        String owner = "the entry \"" + entry.id() + "\"";
        DeclaredAnnotations writer = new DeclaredAnnotations(places, entry, owner, new ArrayList<>());
        List<Property<? super E, ?>> details = titleFirst(type.details());
        E own = type.type().cast(entry);
        details.subList(0, 2).forEach(property -> property.write(own, writer)); // title and URL first, for people
        type.own().forEach(property -> property.write(own, writer));
        details.subList(2, details.size()).forEach(property -> property.write(own, writer));
        return writer.annotations(type.type().getSimpleName());
    }

    /** Returns the properties with title and URL first. */
    private static <T> List<Property<? super T, ?>> titleFirst(List<? extends Property<? super T, ?>> properties) {
        List<Property<? super T, ?>> ordered = new ArrayList<>(properties);
        ordered.sort(Comparator.comparingInt(property -> switch (property.name()) {
            case "title" -> 0;
            case "url" -> 1;
            default -> 2;
        }));
        return ordered;
    }

    private List<Annotation> annotations(String name) {
        List<Annotation> all = new ArrayList<>();
        all.add(members.of(annotation(name)));
        all.addAll(beside);
        return all;
    }

    private static ClassName annotation(String name) {
        return ClassName.get(ANNOTATIONS, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }

    /** Returns a writer of a part of the node. */
    private DeclaredAnnotations within(String part) {
        return new DeclaredAnnotations(places, node, part, beside);
    }

    @Override
    public void property(Property<?, ?> property) {
        member = memberOf(property);
        usual = property.usual().map(this::valueOf);
    }

    /** Returns the name of the annotation member; two properties have other names. */
    private String memberOf(Property<?, ?> property) {
        return switch (property.name()) {
            case "title" -> node instanceof Section ? "value" : property.name();
            case "companion" -> "accompanies";
            default -> property.name();
        };
    }

    /** Returns the value that is written. */
    private Value valueOf(Consumer<ValueWriter> content) {
        DeclaredAnnotations writer = within(owner);
        writer.member = member;
        content.accept(writer);
        return writer.members.only();
    }

    private void put(Value value) {
        if (!usual.equals(Optional.of(value))) {
            members.value(member, value);
        }
        usual = Optional.empty();
    }

    @Override
    public void line(String value) {
        put(members.checked(member, value));
    }

    /** Writes a text in several parts if it is too long for a class file and the member is an array. */
    @Override
    public void verbatim(String value) {
        if (IN_PARTS.contains(member) && ConstantText.bytes(value) > ConstantText.MOST_BYTES) {
            put(new ArrayValue(
                    ConstantText.parts(value).stream().map(TextValue::new).toList()));
        } else {
            line(value);
        }
    }

    /** Writes the id, unless it can be derived from the class name. */
    @Override
    public void id(String value) {
        if (node instanceof Catalog) {
            line(value);
        } else {
            places.idBesideName(node).ifPresent(this::line);
        }
    }

    @Override
    public void section(String id) {
        put(ExpressionValue.of(places.ofSection(id)
                .orElseThrow(() -> new DeclarationException("the entry \"" + node.id() + "\" is also in the section \""
                        + id + "\", which the catalog does not have; write the id of a section"))));
    }

    @Override
    public void url(WebAddress value) {
        line(value.toString());
    }

    @Override
    public void date(PartialDate value) {
        line(value.toString());
    }

    @Override
    public void inline(InlineText value) {
        line(InlineMarkdown.writeWithSpaces(value));
    }

    @Override
    public void flag(boolean value) {
        put(ExpressionValue.of(value));
    }

    @Override
    public void number(int value) {
        put(ExpressionValue.of(value));
    }

    @Override
    public <E extends Enum<E>> void word(WordType<E> type, E value) {
        put(ExpressionValue.of(value));
    }

    @Override
    public <P> void part(PartType<P> type, P value) {
        boolean page = type == PartTypes.LAYOUT || type == PartTypes.STYLE;
        DeclaredAnnotations writer = within(page ? "the " + type.name() + " of " + owner : owner);
        for (Property<P, ?> property : type.properties()) {
            if (!isInferred(property, value)) {
                property.write(value, writer);
            }
        }
        String name = PartTypes.AUTHOR.types().contains(type) ? PartTypes.AUTHOR.name() : type.name();
        Annotation annotation = writer.members.of(annotation(name));
        if (page) {
            beside.add(annotation);
        } else {
            put(annotation);
        }
    }

    /** Returns whether a value is inferred if the property is omitted. */
    private boolean isInferred(Property<?, ?> property, Object part) {
        if (part instanceof LabeledLink link && node instanceof Entry entry) {
            return property.name().equals("url") && entry.details().url().equals(Optional.of(link.address()));
        }
        return part instanceof PersonAuthor person
                && switch (property.name()) {
                    case "family" ->
                        person.family().equals(PersonAuthor.of(person.name()).family());
                    case "suffix" ->
                        person.suffix().equals(PersonAuthor.of(person.name()).suffix());
                    default -> false;
                };
    }

    @Override
    public <V> void list(ValueType<V> each, List<V> values) {
        String name = member;
        List<Value> elements = values.stream()
                .map(value -> valueOf(writer -> each.write(value, writer)))
                .toList();
        member = name;
        put(new ArrayValue(elements));
    }

    @Override
    public void relations(List<Relation> values) {
        for (RelationKind kind : RelationKind.values()) {
            List<ExpressionValue> targets = values.stream()
                    .filter(relation -> relation.kind() == kind)
                    .map(relation -> ExpressionValue.of(target(relation.target())))
                    .toList();
            if (!targets.isEmpty()) {
                members.value(kind.member(), new ArrayValue(targets));
            }
        }
    }

    private ClassName target(String id) {
        return places.ofEntry(id)
                .orElseThrow(() -> new DeclarationException("the entry \"" + node.id() + "\" refers to the entry \""
                        + id + "\", which the catalog does not have; write the id of an entry"));
    }

    /** Writes nothing, since entries are nested classes. */
    @Override
    public void entries(List<Entry> values) {}

    /** Writes the sections that are in other files. */
    @Override
    public void sections(List<Section> values) {
        List<ExpressionValue> files = values.stream()
                .map(places::of)
                .filter(type -> type.enclosingClassName() == null)
                .map(ExpressionValue::of)
                .toList();
        if (!files.isEmpty()) {
            put(new ArrayValue(files));
        }
    }

    @Override
    public void entry(Entry value) {
        put(ExpressionValue.of(places.of(value)));
    }
}
