package io.github.catalogkit.benchmarks.list;

import static java.util.stream.Collectors.joining;

import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a {@link SampleList} as annotated classes: a file for the catalog, {@code big.Big}, and one for each section. */
public final class AnnotatedClasses {

    private static final String HEAD = "package big;\n\nimport " + Author.class.getPackageName() + ".*;\n\n";

    private AnnotatedClasses() {}

    /** Returns the text of each source file, by its path. */
    public static Map<String, String> of(Catalog catalog) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("big/Big.java", HEAD + catalog(catalog));
        catalog.sections()
                .forEach(section -> files.put("big/" + className(section.id()) + ".java", HEAD + section(section)));
        return files;
    }

    private static String catalog(Catalog catalog) {
        return """
                @Catalog(
                            id = %s,
                            title = %s,
                            introduction = %s,
                            sections = %s)
                public interface Big {}
                """.formatted(
                        quoted(catalog.id()),
                        quoted(catalog.title()),
                        quoted(InlineMarkdown.write(catalog.introduction())),
                        text(classes(catalog.sections().stream().map(Section::id))));
    }

    private static String section(Section section) {
        return """
                @Section(%s)
                interface %s {

                %s}
                """.formatted(
                        quoted(section.title()),
                        className(section.id()),
                        section.entries().stream().map(AnnotatedClasses::entry).collect(joining("\n")));
    }

    private static String entry(Entry entry) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        members.put("title", strings(Stream.of(entry.title())));
        members.put("url", strings(entry.address().stream()));
        members.put("description", strings(Stream.of(InlineMarkdown.write(entry.description()))));
        members.put(
                "authors",
                entry.authors().stream()
                        .map(author -> "@Author(name = " + quoted(author.name()) + ")")
                        .toList());
        members.put("published", strings(entry.published().stream()));
        members.put("tags", strings(entry.tags().stream()));
        members.put("seeAlso", classes(entry.relations().stream().map(Relation::target)));
        SampleEntry.ownValues(entry).forEach((name, value) -> members.put(name, strings(Stream.of(value))));
        return """
                    @%s(%s)
                    class %s {}
                """.formatted(entry.kind().type().getSimpleName(), text(members), className(entry.id()));
    }

    private static String text(Map<String, List<String>> members) {
        return members.entrySet().stream()
                .filter(member -> !member.getValue().isEmpty())
                .map(member -> "\n            " + member.getKey() + " = " + text(member.getValue()))
                .collect(joining(","));
    }

    private static String text(List<String> values) {
        return values.size() == 1 ? values.get(0) : values.stream().collect(joining(", ", "{", "}"));
    }

    private static List<String> strings(Stream<?> values) {
        return values.map(value -> quoted(value.toString())).toList();
    }

    private static List<String> classes(Stream<String> ids) {
        return ids.map(id -> className(id) + ".class").toList();
    }

    /** As in {@code ToolNumber00} for {@code tool-number-00}. */
    static String className(String id) {
        return Stream.of(id.split("-")).map(SampleEntry::capital).collect(joining());
    }

    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
