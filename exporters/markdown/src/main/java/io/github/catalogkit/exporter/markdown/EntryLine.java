package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.page.EntryValues;
import io.github.catalogkit.markdown.page.LineTemplate;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Placeholder;
import io.github.catalogkit.model.RelationKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The line of an entry: in a form of its own or of the style, or else in words. */
final class EntryLine {

    static final String LINKS = "links";
    static final String TEXT = "text";

    private final Edition edition;
    private final String file;
    private final boolean linked;
    private final Map<Set<Placeholder>, LineTemplate> forms = new HashMap<>();

    /** Makes the lines of a file. */
    EntryLine(Edition edition, String file) {
        this.edition = edition;
        this.file = file;
        this.linked = edition.options().text(MarkdownExporter.CROSS_REFERENCES).equals(LINKS);
        edition.style().marks().lines().stream()
                .map(LineTemplate::of)
                .forEach(form -> forms.putIfAbsent(form.placeholders(), form));
    }

    /** Returns the line without its marker, given the layout that the entry has in the style. */
    String of(Entry entry, Optional<String> own) {
        return form(entry, own)
                .map(form -> form.fill(place -> PortableText.ofValues(entry, EntryValues.write(entry, place))))
                .orElseGet(() ->
                        PortableText.ofValues(entry, edition.style().words().line(entry, seeAlso(entry))));
    }

    private Optional<LineTemplate> form(Entry entry, Optional<String> own) {
        return own.map(LineTemplate::of).or(() -> Optional.ofNullable(forms.get(EntryValues.needed(entry))));
    }

    private List<String> seeAlso(Entry entry) {
        return edition.catalog()
                .related(entry, RelationKind.SEE_ALSO)
                .map(this::reference)
                .toList();
    }

    private String reference(Entry other) {
        String title = InlineMarkdown.write(other.title());
        return Optional.of(other)
                .filter(it -> linked)
                .flatMap(edition.catalog()::sectionOf)
                .flatMap(section -> edition.outline().destination(section, file))
                .map(destination -> "[" + title + "](" + destination + ")")
                .orElse(title);
    }
}
