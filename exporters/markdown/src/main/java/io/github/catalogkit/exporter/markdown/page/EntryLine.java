package io.github.catalogkit.exporter.markdown.page;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.page.EntryValues;
import io.github.catalogkit.markdown.page.LineTemplate;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.RelationKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The line of an entry: from its own template, from one of the style, or without a template. */
final class EntryLine {

    private final PageSet pages;
    private final String file;
    private final Map<Set<Placeholder>, LineTemplate> templates = new HashMap<>();

    /** Makes the lines of a file. */
    EntryLine(PageSet pages, String file) {
        this.pages = pages;
        this.file = file;
        pages.style().listStyle().lines().stream()
                .map(LineTemplate::of)
                .forEach(template -> templates.putIfAbsent(template.placeholders(), template));
    }

    /** Returns the line without its marker, given the entry's own template, if it has one. */
    String of(Entry entry, Optional<String> own) {
        return template(entry, own)
                .map(template -> template.fill(placeholder -> EntryValues.write(entry, placeholder)))
                .orElseGet(() -> pages.style().entryText().line(entry, seeAlso(entry)));
    }

    private Optional<LineTemplate> template(Entry entry, Optional<String> own) {
        return own.map(LineTemplate::of).or(() -> Optional.ofNullable(templates.get(EntryValues.needed(entry))));
    }

    private List<String> seeAlso(Entry entry) {
        return pages.catalog()
                .related(entry, RelationKind.SEE_ALSO)
                .map(this::reference)
                .toList();
    }

    private String reference(Entry other) {
        String title = InlineMarkdown.write(other.title());
        return Optional.of(other)
                .filter(it -> pages.options().linksReferences())
                .flatMap(pages.catalog()::sectionOf)
                .flatMap(section -> pages.outline().destination(section, file))
                .map(destination -> "[" + title + "](" + destination + ")")
                .orElse(title);
    }
}
