package io.github.catalogkit.benchmarks.list;

import static java.util.stream.Collectors.joining;

import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
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
                        value(catalog.sections().stream()
                                .map(section -> className(section.id()) + ".class")
                                .toList()));
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
        String members = SampleEntry.values(entry).entrySet().stream()
                .filter(member -> !member.getValue().isEmpty())
                .map(member -> "\n            " + member.getKey() + " = "
                        + value(member.getValue().stream()
                                .map(text -> literal(member.getKey(), text))
                                .toList()))
                .collect(joining(","));
        return """
                    @%s(%s)
                    class %s {}
                """.formatted(entry.kind().type().getSimpleName(), members, className(entry.id()));
    }

    private static String literal(String member, String text) {
        return switch (member) {
            case "authors" -> "@Author(name = " + quoted(text) + ")";
            case "seeAlso" -> className(text) + ".class";
            default -> quoted(text);
        };
    }

    private static String value(List<String> literals) {
        return literals.size() == 1 ? literals.get(0) : literals.stream().collect(joining(", ", "{", "}"));
    }

    /** As in {@code ToolNumber00} for {@code tool-number-00}. */
    static String className(String id) {
        return Stream.of(id.split("-")).map(SampleEntry::capital).collect(joining());
    }

    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
