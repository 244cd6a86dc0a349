package io.github.catalogkit.exporter.markdown.page;

import io.github.catalogkit.exporter.markdown.outline.OutlinePage;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The prologue of a file: front matter for programs, and a comment for people who edit it. */
final class Prologue {

    private Prologue() {}

    /** Returns its lines; empty if there are none. */
    static String of(PageSet pages, OutlinePage page) {
        String matter = pages.options().hasFrontMatter() ? frontMatter(pages, page) : "";
        String comment = GeneratedComment.of(pages.options().generatedFrom());
        return Stream.of(matter, comment)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> lines + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static String frontMatter(PageSet pages, OutlinePage page) {
        Catalog catalog = pages.catalog();
        if (page.isFirst()) {
            String block =
                    FrontMatter.of(catalog.title(), catalog.introduction().plain(), catalog.imprint());
            return block;
        }
        Section section = pages.start(page).section();
        String block = FrontMatter.of(section.title(), section.introduction().plain(), catalog.imprint());
        return block;
    }
}
