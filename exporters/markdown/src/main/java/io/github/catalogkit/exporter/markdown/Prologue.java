package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in front of a page for those who do not read it: front matter for programs, a comment for editors. */
final class Prologue {

    static final String NONE = "none";
    static final String YAML = "yaml";

    private Prologue() {}

    /** Whether pages have front matter; then their titles stand there, and in no heading too. */
    static boolean hasFrontMatter(ExportOptions options) {
        return options.text(MarkdownExporter.FRONT_MATTER).equals(YAML);
    }

    /** Returns its lines, or nothing. */
    static String of(Edition edition, Page page) {
        String matter = hasFrontMatter(edition.options()) ? frontMatter(edition, page) : "";
        String comment = GeneratedComment.of(edition.options().text(MarkdownExporter.GENERATED_FROM));
        return Stream.of(matter, comment)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> lines + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static String frontMatter(Edition edition, Page page) {
        Catalog catalog = edition.catalog();
        if (page.isFirst()) {
            String block =
                    FrontMatter.of(catalog.title(), catalog.introduction().plain(), catalog.imprint());
            return PortableText.ofValues(catalog, block);
        }
        Section section = edition.start(page).section();
        String block = FrontMatter.of(section.title(), section.introduction().plain(), catalog.imprint());
        return PortableText.ofValues(section, block);
    }
}
