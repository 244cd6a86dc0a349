package io.github.catalogkit.exporter.markdown.page;

import io.github.catalogkit.export.StatusNote;
import io.github.catalogkit.exporter.markdown.entry.EntryText;
import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.page.EntryValues;
import io.github.catalogkit.markdown.page.LineTemplate;
import io.github.catalogkit.markdown.page.LineTemplates;
import io.github.catalogkit.markdown.page.LineValue;
import io.github.catalogkit.markdown.page.TableHeader;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.value.LabeledLink;
import java.util.List;
import java.util.Optional;

/** The line of an entry: from its own template, from one of the style, or without a template. */
final class EntryLine {

    private final PageSet pages;
    private final String file;
    private final EntryValues values;
    private final LineTemplates templates;

    /** Makes the lines of a file. */
    EntryLine(PageSet pages, String file) {
        this.pages = pages;
        this.file = file;
        this.values = EntryValues.of(pages.style().listStyle().marks());
        this.templates = new LineTemplates(pages.style().listStyle());
    }

    /**
     * Returns the line without its marker.
     *
     * @param own the entry's own template, if it has one
     * @param table the header of the table, if the entry is a row of one
     */
    String of(Entry entry, Optional<String> own, Optional<TableHeader> table) {
        Optional<String> status = status(entry);
        Optional<LineTemplate> template = own.map(LineTemplate::of).or(() -> templates.of(entry, table));
        if (template.isEmpty()) {
            return pages.style().entryText().line(entry, status, seeAlso(entry));
        }
        String line = template.get()
                .fill(
                        value -> {
                            String markdown = values.write(entry, status.orElse(""), value);
                            return table.isPresent() ? TableHeader.cell(markdown) : markdown;
                        },
                        value -> values.html(entry, status.orElse(""), value));
        String whole =
                status.isEmpty() || showsStatus(template.get()) ? line : withStatus(line, status.get(), entry, table);
        return table.filter(header -> own.isEmpty())
                .map(header -> header.aligned(whole))
                .orElse(whole);
    }

    /** Returns a link as Markdown. */
    String link(LabeledLink link) {
        return values.links(List.of(link));
    }

    private static boolean showsStatus(LineTemplate template) {
        return template.values().contains(LineValue.of(Placeholder.STATUS));
    }

    /** Returns a line with the status at its end, in the last cell of a row, and before a colon that leads to nested entries. */
    private static String withStatus(String line, String status, Entry entry, Optional<TableHeader> table) {
        String end = table.isPresent() && line.endsWith("|")
                ? "|"
                : line.endsWith(":") && !entry.entries().isEmpty() ? ":" : "";
        String text = line.substring(0, line.length() - end.length());
        return end.equals("|")
                ? text.stripTrailing() + TableHeader.cell(EntryText.status(status)) + " |"
                : text + EntryText.status(status) + end;
    }

    private Optional<String> status(Entry entry) {
        return StatusNote.of(pages.catalog(), entry).map(note -> note.text(InlineMarkdown::write, this::reference));
    }

    private List<String> seeAlso(Entry entry) {
        return pages.catalog()
                .related(entry, RelationKind.SEE_ALSO)
                .map(this::reference)
                .toList();
    }

    /** Returns the title of another entry, linked to its section if the options ask for it. */
    String reference(Entry other) {
        String title = InlineMarkdown.write(other.title());
        return Optional.of(other)
                .filter(it -> pages.options().linksReferences())
                .flatMap(pages.catalog()::sectionOf)
                .flatMap(section -> pages.outline().destination(section, file))
                .map(destination -> "[" + title + "](" + destination + ")")
                .orElse(title);
    }
}
