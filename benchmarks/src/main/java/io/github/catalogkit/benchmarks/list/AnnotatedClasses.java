package io.github.catalogkit.benchmarks.list;

import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a list of {@link SampleList} as the annotated classes that declare it, by hand as it were: a file for the
 * catalogue, {@code big.Big}, and one for each section.
 *
 * @param annotations the package, or the class, that the annotations stand in
 */
public record AnnotatedClasses(String annotations) {

    /** Returns classes with the annotations that the processor knows. */
    public static AnnotatedClasses ofCatalogKit() {
        return new AnnotatedClasses(Author.class.getPackageName());
    }

    /** Returns the files of a list. */
    public Stream<SourceFile> of(Catalog catalog) {
        return Stream.concat(
                Stream.of(file("Big", catalog(catalog))),
                catalog.sections().stream().map(section -> file(JavaName.ofClass(section.id()), section(section))));
    }

    private SourceFile file(String name, String declaration) {
        return new SourceFile(
                "big/" + name + ".java", "package big;\n\nimport " + annotations + ".*;\n\n" + declaration);
    }

    private static String catalog(Catalog catalog) {
        Members members = new Members()
                .string("id", catalog.id())
                .string("title", catalog.title())
                .string("introduction", InlineMarkdown.write(catalog.introduction()))
                .member(
                        "sections",
                        catalog.sections().stream()
                                .map(section -> JavaName.ofClass(section.id()) + ".class")
                                .toList());
        return "@Catalog(" + members + ")\npublic interface Big {}\n";
    }

    private static String section(Section section) {
        return section.entries().stream()
                .map(AnnotatedClasses::entry)
                .collect(Collectors.joining(
                        "\n",
                        "@Section(" + Members.quoted(section.title()) + ")\ninterface " + JavaName.ofClass(section.id())
                                + " {\n\n",
                        "}\n"));
    }

    private static String entry(Entry entry) {
        Members members = new Members()
                .string("title", entry.title())
                .string("url", entry.address())
                .string("description", InlineMarkdown.write(entry.description()))
                .member(
                        "authors",
                        entry.authors().stream()
                                .map(author -> "@Author(name = " + Members.quoted(author.name()) + ")")
                                .toList())
                .string("published", entry.published())
                .strings("tags", entry.tags())
                .member(
                        "seeAlso",
                        entry.relations().stream()
                                .map(Relation::target)
                                .map(target -> JavaName.ofClass(target) + ".class")
                                .toList());
        own(entry, members);
        return "    @" + entry.kind().type().getSimpleName() + "(" + members + ")\n    class "
                + JavaName.ofClass(entry.id()) + " {}\n";
    }

    private static void own(Entry entry, Members members) {
        if (entry instanceof Tool tool) {
            members.string("repository", tool.repository()).string("licence", tool.licence());
        } else if (entry instanceof Article article) {
            members.string("publication", article.publication());
        } else if (entry instanceof Documentation documentation) {
            members.string("publisher", documentation.publisher());
        }
    }
}
