package io.github.catalogkit.schema;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.RelationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the sources of annotations: one for each kind of entry, and for each part that a member of one can be. */
final class AnnotationSource {

    private static final int COLUMNS = 120;

    private final String name;
    private final String summary;
    private final String target;
    private final Set<String> imports = new TreeSet<>(Set.of(
            "java.lang.annotation.Documented",
            "java.lang.annotation.Retention",
            "java.lang.annotation.RetentionPolicy",
            "java.lang.annotation.Target"));
    private final StringBuilder members = new StringBuilder();
    private String example = "";

    private AnnotationSource(String name, String summary, String target) {
        this.name = name;
        this.summary = summary;
        this.target = target;
    }

    /** The sources by the simple names of the annotations. */
    static Map<String, String> all() {
        Map<String, String> sources = new LinkedHashMap<>();
        EntryTypes.all().forEach(type -> sources.put(type.type().getSimpleName(), ofKind(type)));
        sources.put("Author", ofUnion(PartTypes.AUTHOR));
        for (PartType<?> part : List.of(
                PartTypes.EVENT,
                PartTypes.FACT,
                PartTypes.FACT_TYPE,
                PartTypes.IDENTIFIER,
                PartTypes.IMAGE,
                PartTypes.IMPRINT,
                PartTypes.LINK,
                PartTypes.PUBLICATION_DETAILS,
                PartTypes.TAG)) {
            sources.put(capitalized(part.name()), ofPart(part));
        }
        return sources;
    }

    private static String ofKind(EntryType<?> type) {
        AnnotationSource source = new AnnotationSource(
                type.type().getSimpleName(), "Declares " + uncapitalized(type.summary()), "ElementType.TYPE");
        source.example = AnnotationExamples.of(type.kind());
        source.imports.add("java.lang.annotation.ElementType");
        List<Property<?, ?>> properties = new ArrayList<>(type.details());
        properties.sort(Comparator.comparingInt(property -> "title url".indexOf(property.name()) < 0 ? 1 : 0));
        properties.subList(0, 2).sort(Comparator.comparing(Property::name));
        properties.addAll(2, type.own());
        properties.forEach(source::member);
        return source.write();
    }

    private static String ofPart(PartType<?> type) {
        AnnotationSource source = new AnnotationSource(capitalized(type.name()), type.summary(), "{}");
        type.properties().forEach(source::member);
        return source.write();
    }

    /** All members are optional, since the members that are present decide which of the parts it is. */
    private static String ofUnion(UnionType<?> type) {
        AnnotationSource source = new AnnotationSource(capitalized(type.name()), type.summary(), "{}");
        Set<String> known = new TreeSet<>();
        type.types().stream()
                .flatMap(part -> part.properties().stream())
                .filter(property -> known.add(property.name()))
                .forEach(property -> {
                    if (property.type() instanceof WordType<?>) {
                        source.member(property);
                    } else {
                        source.member(property.name(), sentence(property), "String", " default \"\"");
                    }
                });
        return source.write();
    }

    private void member(Property<?, ?> property) {
        property.type()
                .describe(new Describer<Runnable>() {

                    private void writeText() {
                        boolean required = property.presence() == Property.Presence.REQUIRED;
                        member(property.name(), sentence(property), "String", required ? "" : " default \"\"");
                    }

                    @Override
                    public Runnable line() {
                        return this::writeText;
                    }

                    @Override
                    public Runnable id() {
                        return this::writeText;
                    }

                    @Override
                    public Runnable section() {
                        throw new IllegalArgumentException(property.name());
                    }

                    @Override
                    public Runnable language() {
                        return this::writeText;
                    }

                    @Override
                    public Runnable verbatim() {
                        return this::writeText;
                    }

                    @Override
                    public Runnable lineStart() {
                        return this::writeText;
                    }

                    @Override
                    public Runnable inline() {
                        return this::writeText;
                    }

                    @Override
                    public Runnable url() {
                        return this::writeText;
                    }

                    @Override
                    public Runnable date() {
                        return this::writeText;
                    }

                    @Override
                    public Runnable flag() {
                        return () -> member(property.name(), sentence(property), "boolean", " default false");
                    }

                    @Override
                    public Runnable number(int least, int most) {
                        throw new IllegalArgumentException(property.name());
                    }

                    @Override
                    public <E extends Enum<E>> Runnable word(WordType<E> type) {
                        imports.add(type.words().getName());
                        String word = type.words().getSimpleName();
                        return () -> member(
                                property.name(),
                                sentence(property),
                                word,
                                type.usual()
                                        .map(usual -> " default " + word + "." + usual.name())
                                        .orElse(""));
                    }

                    /** The default is an annotation whose required members are all empty. */
                    @Override
                    public <P> Runnable part(PartType<P> type) {
                        if (type == PartTypes.LAYOUT) {
                            return () -> {}; // an annotation in the same package
                        }
                        String annotation = capitalized(type.name());
                        List<String> required = type.properties().stream()
                                .filter(Property::isMadeWith)
                                .map(inner -> inner.name() + " = \"\"")
                                .toList();
                        String empty =
                                "@" + annotation + (required.isEmpty() ? "" : "(" + String.join(", ", required) + ")");
                        return () -> member(property.name(), sentence(property), annotation, " default " + empty);
                    }

                    @Override
                    public <P> Runnable oneOf(UnionType<P> type) {
                        throw new IllegalArgumentException(property.name());
                    }

                    @Override
                    public <V> Runnable list(ValueType<V> each, boolean distinct) {
                        String element = each.describe(new ElementType());
                        return () -> member(property.name(), sentence(property), element + "[]", " default {}");
                    }

                    @Override
                    public Runnable relations() {
                        return () -> Stream.of(RelationKind.values())
                                .forEach(kind -> member(
                                        kind.member(), withoutPeriod(kind.summary()), "Class<?>[]", " default {}"));
                    }

                    @Override
                    public Runnable entries() {
                        return () -> {}; // classes that are nested in that of the entry
                    }

                    @Override
                    public Runnable sections() {
                        throw new IllegalArgumentException(property.name());
                    }

                    @Override
                    public <E extends Entry> Runnable entry(EntryType<E> type) {
                        throw new IllegalArgumentException(property.name());
                    }
                })
                .run();
    }

    private static final class ElementType extends Named {

        @Override
        String named(String name) {
            return switch (name) {
                case "text", "word" -> "String";
                case "section" -> "Class<?>";
                default -> capitalized(name);
            };
        }
    }

    private void member(String member, String sentence, String type, String usual) {
        members.append("\n").append(javadoc("{@return " + uncapitalized(sentence) + "}", "    "));
        members.append("    ")
                .append(type)
                .append(' ')
                .append(member)
                .append("()")
                .append(usual)
                .append(";\n");
    }

    private static String sentence(Property<?, ?> property) {
        return withoutPeriod(property.summary()) + property.type().describe(new Form());
    }

    private String write() {
        String names = imports.stream().map(it -> "import " + it + ";\n").collect(Collectors.joining());
        return "// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.\n"
                + "package io.github.catalogkit.annotation;\n\n" + names + "\n" + typeJavadoc()
                + "@Documented\n@Retention(RetentionPolicy.CLASS)\n@Target(" + target + ")\npublic @interface " + name
                + " {\n" + members + "}\n";
    }

    private String typeJavadoc() {
        if (example.isEmpty()) {
            return javadoc(summary, "");
        }
        String lines = example.lines()
                .map(line -> (" * " + line).stripTrailing() + "\n")
                .collect(Collectors.joining());
        return "/**\n * " + summary + "\n *\n * <pre>{@code\n" + lines + " * }</pre>\n */\n";
    }

    /** A comment in one line, or in as many as it needs. */
    private static String javadoc(String text, String indentation) {
        String line = indentation + "/** " + text + " */";
        if (line.length() <= COLUMNS) {
            return line + "\n";
        }
        StringBuilder comment = new StringBuilder(indentation + "/**\n");
        StringBuilder current = new StringBuilder(indentation + " *");
        for (String word : List.of(text.split(" ", -1))) {
            if (current.length() + 1 + word.length() > COLUMNS) {
                comment.append(current).append('\n');
                current.setLength(0);
                current.append(indentation).append(" *");
            }
            current.append(' ').append(word);
        }
        return comment.append(current)
                .append('\n')
                .append(indentation)
                .append(" */\n")
                .toString();
    }

    private static String withoutPeriod(String sentence) {
        return sentence.substring(0, sentence.length() - 1);
    }

    private static String capitalized(String word) {
        return DataReaderSource.capitalized(word);
    }

    private static String uncapitalized(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
