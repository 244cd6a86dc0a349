package io.github.catalogkit.schema;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.registry.RegistryFormat;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.WebAddress;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the source of the reader of registry data, which a program pays for when it starts: a switch of constants
 * instead of a walk through the table.
 */
final class DataReaderSource implements Describer<String> {

    private static final String HEAD = """
            /**
             * A reader of the data that the annotation processor stores for a catalog or a section. It switches over field numbers
             * instead of traversing the table, since every program loads it when it starts.
             */
            final class DataReader {

                private final ValueInput in;
                private final InlineInput texts;

                DataReader(ValueInput in) {
                    this.in = in;
                    this.texts = new InlineInput(in);
                }
            """;

    private static final String FOOT = """

                private static IllegalStateException unknown(int field) {
                    return new IllegalStateException("no property has the number " + field);
                }
            }
            """;

    private final Set<String> imports = new TreeSet<>();
    private final Map<String, String> methods = new LinkedHashMap<>();
    private final Deque<Runnable> pending = new ArrayDeque<>();

    private DataReaderSource() {}

    static String write() {
        return new DataReaderSource().source();
    }

    private String source() {
        part(CatalogTypes.CATALOG);
        part(CatalogTypes.SECTION);
        while (!pending.isEmpty()) {
            pending.remove().run();
        }
        String body = String.join("", methods.values());
        String names = imports.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
        return "// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.\n"
                + "package io.github.catalogkit.registry;\n\n" + names + "\n" + HEAD + body + FOOT;
    }

    private String type(Class<?> type) {
        imports.add(type.getName());
        return type.getSimpleName();
    }

    /** Calls a method of no arguments, which is written once. */
    private String call(String name, Runnable writer) {
        if (methods.putIfAbsent(name, "") == null) {
            pending.add(writer);
        }
        return name + "()";
    }

    private void method(String name, String text) {
        methods.put(name, "\n" + text.indent(4));
    }

    // Each type of value, as an expression that reads it.

    @Override
    public String line() {
        return "in.text()";
    }

    @Override
    public String name() {
        return "in.word()";
    }

    @Override
    public String id() {
        return "in.text()";
    }

    @Override
    public String section() {
        return "in.word()";
    }

    @Override
    public String language() {
        return "in.word()";
    }

    @Override
    public String verbatim() {
        return "in.text()";
    }

    @Override
    public String lineStart() {
        return "in.text()";
    }

    @Override
    public String inline() {
        return "texts.read()";
    }

    @Override
    public String url() {
        return type(WebAddress.class) + ".of(in.text())";
    }

    @Override
    public String date() {
        return type(PartialDate.class) + ".of(in.word())";
    }

    @Override
    public String flag() {
        return "in.number() == 1";
    }

    @Override
    public String number(int least, int most) {
        return "in.number()";
    }

    @Override
    public <E extends Enum<E>> String word(WordType<E> words) {
        return type(words.words()) + ".valueOf(in.word())";
    }

    @Override
    public <P> String part(PartType<P> part) {
        return call(methodOf(part.type()), () -> writePart(part));
    }

    @Override
    public <P> String oneOf(UnionType<P> union) {
        return call(union.name(), () -> {
            String first = union.types().get(0).describe(this);
            String other = union.types().get(1).describe(this);
            String result = type(io.github.catalogkit.value.Author.class);
            method(union.name(), """
                    private %s %s() {
                        return in.number() == 0 ? %s : %s;
                    }
                    """.formatted(result, union.name(), first, other));
        });
    }

    @Override
    public <V> String list(ValueType<V> each, boolean distinct) {
        String element = each.describe(new ElementName());
        String type = each.describe(new ElementType());
        return call("listOf" + element, () -> writeList("listOf" + element, type, each.describe(this)));
    }

    private static final class ElementName extends Named {

        @Override
        String named(String name) {
            return capitalized(name);
        }
    }

    private final class ElementType extends Named {

        @Override
        String named(String name) {
            return switch (name) {
                case "text", "word", "section" -> "String";
                case "author" -> type(io.github.catalogkit.value.Author.class);
                default -> throw new IllegalArgumentException(name);
            };
        }

        @Override
        public <P> String part(PartType<P> part) {
            return type(part.type());
        }
    }

    private void writeList(String name, String type, String each) {
        imports.add(List.class.getName());
        imports.add(ArrayList.class.getName());
        method(name, """
                private List<%1$s> %2$s() {
                    int count = in.number();
                    List<%1$s> list = new ArrayList<>(count);
                    for (int index = 0; index < count; index++) {
                        list.add(%3$s);
                    }
                    return list;
                }
                """.formatted(type, name, each));
    }

    @Override
    public String relations() {
        return call("relations", () -> writeList("relations", type(Relation.class), PartTypes.RELATION.describe(this)));
    }

    @Override
    public String entries() {
        return call("entries", () -> writeList("entries", type(Entry.class), call("entry", this::writeEntry)));
    }

    @Override
    public String sections() {
        throw new IllegalArgumentException("sections have data of their own");
    }

    @Override
    public <E extends Entry> String entry(EntryType<E> entry) {
        return "(" + type(entry.type()) + ") " + call("entry", this::writeEntry);
    }

    // The types that have properties.

    private <P> void writePart(PartType<P> part) {
        String type = type(part.type());
        List<? extends Property<P, ?>> properties = part.properties().stream()
                .filter(property -> property.type() != ValueType.SECTIONS)
                .toList();
        List<? extends Property<P, ?>> made =
                properties.stream().filter(Property::isMadeWith).toList();
        String arguments =
                made.stream().map(property -> property.type().describe(this)).collect(Collectors.joining(", "));
        String access = part == CatalogTypes.CATALOG || part == CatalogTypes.SECTION ? "" : "private ";
        String head = access + type + " " + methodOf(part.type()) + "() {\n";
        List<? extends Property<P, ?>> others =
                properties.stream().filter(property -> !made.contains(property)).toList();
        if (others.isEmpty()) {
            method(methodOf(part.type()), head + "    return new " + type + "(" + arguments + ");\n}\n");
            return;
        }
        boolean builder = has(part.type(), "builder");
        String start = type + (builder ? ".builder()" : made.isEmpty() ? ".none()" : ".of(" + arguments + ")");
        String kept = builder ? type(io.github.catalogkit.layout.StyleBuilder.class) : type;
        String cases = cases("part", others, 0, property -> builder ? property.name() : wither(property));
        method(
                methodOf(part.type()),
                head + """
                    %s part = %s;
                    for (int field = in.number(); field != %s; field = in.number()) {
                %s
                    }
                    return part%s;
                }
                """.formatted(kept, start, end(), cases.indent(8).stripTrailing(), builder ? ".build()" : ""));
    }

    private void writeEntry() {
        imports.add(Kind.class.getName());
        String cases = cases(
                "details",
                DetailProperties.ALL
                        .list()
                        .subList(2, DetailProperties.ALL.list().size()),
                0,
                Property::name);
        String kinds = EntryTypes.all().stream().map(this::kindCase).collect(Collectors.joining("\n"))
                + "\ndefault -> throw new IllegalStateException(\"no entry type has the kind \" + kind);";
        method("entry", """
                private %s entry() {
                    Kind kind = Kind.valueOf(in.word());
                    %s details = %s.of(in.text(), in.text());
                    int field = in.number();
                    for (; field != %s && field < RegistryFormat.OWN; field = in.number()) {
                %s
                    }
                    return switch (kind) {
                %s
                    };
                }
                """.formatted(
                        type(Entry.class),
                        type(EntryDetailsBuilder.class),
                        type(EntryDetails.class),
                        end(),
                        cases.indent(8).stripTrailing(),
                        kinds.indent(8).stripTrailing()));
    }

    private String kindCase(EntryType<?> entry) {
        String name = entry.kind().name();
        if (entry.own().isEmpty()) {
            return "case %s -> %s.of(details.build());".formatted(name, type(entry.type()));
        }
        String method = methodOf(entry.type());
        methods.putIfAbsent(method, "");
        pending.add(() -> writeKind(entry, method));
        return "case %s -> %s(details.build(), field);".formatted(name, method);
    }

    private void writeKind(EntryType<?> entry, String method) {
        String type = type(entry.type());
        String cases = cases(method, entry.own(), RegistryFormat.OWN, DataReaderSource::wither);
        method(method, """
                private %1$s %2$s(EntryDetails details, int first) {
                    %1$s %2$s = %1$s.of(details);
                    for (int field = first; field != %3$s; field = in.number()) {
                %4$s
                    }
                    return %2$s;
                }
                """.formatted(type, method, end(), cases.indent(8).stripTrailing()));
    }

    private <T extends Property<?, ?>> String cases(
            String target, List<T> properties, int offset, java.util.function.Function<T, String> setter) {
        return target + " = switch (field) {\n"
                + properties.stream()
                        .map(property -> "    case " + (property.number() + offset) + " -> " + target + "."
                                + setter.apply(property) + "(" + property.type().describe(this) + ");\n")
                        .collect(Collectors.joining())
                + "    default -> throw unknown(field);\n};";
    }

    /** Returns the method that reads a type, whose name no other type has, unlike that of a part. */
    private static String methodOf(Class<?> type) {
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String wither(Property<?, ?> property) {
        return "with" + capitalized(property.name());
    }

    private static String end() {
        return "RegistryFormat.END";
    }

    static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean has(Class<?> type, String method) {
        return Stream.of(type.getMethods()).map(Method::getName).anyMatch(method::equals);
    }
}
