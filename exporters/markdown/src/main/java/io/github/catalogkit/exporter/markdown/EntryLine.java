package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.page.EntryValues;
import io.github.catalogkit.markdown.page.LineForm;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Placeholder;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.text.Enumeration;
import io.github.catalogkit.text.InlineText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The line of an entry: in a form of its own or of the style, or else in words. */
final class EntryLine {

    private final Catalog catalog;
    private final Map<Set<Placeholder>, LineForm> forms = new HashMap<>();

    EntryLine(Catalog catalog) {
        this.catalog = catalog;
        catalog.style().lines().stream().map(LineForm::of).forEach(form -> forms.putIfAbsent(form.places(), form));
    }

    String of(Entry entry) {
        return form(entry)
                .map(form -> form.fill(place -> EntryValues.write(entry, place)))
                .orElseGet(() -> inWords(entry));
    }

    private Optional<LineForm> form(Entry entry) {
        Optional<LineForm> own = entry.layout().line().map(LineForm::of);
        return own.isPresent() ? own : Optional.ofNullable(forms.get(EntryValues.needed(entry)));
    }

    private String inWords(Entry entry) {
        InlineText before = entry.details().before();
        return (before.isEmpty() ? "" : InlineMarkdown.write(before) + " ")
                + title(entry)
                + led(" ", entry.details().after())
                + Credits.of(entry)
                + led(catalog.style().separator(), entry.description())
                + seeAlso(entry)
                + (entry.entries().isEmpty() ? "" : ":");
    }

    private static String title(Entry entry) {
        String title = InlineMarkdown.write(entry.title());
        return entry.address()
                .map(address -> "[" + title + "](" + InlineMarkdown.write(address) + ")")
                .orElse(title);
    }

    private static String led(String separator, InlineText text) {
        return text.isEmpty() ? "" : separator + InlineMarkdown.write(text);
    }

    private String seeAlso(Entry entry) {
        List<String> titles =
                catalog.related(entry, RelationKind.SEE_ALSO).map(Entry::title).toList();
        return titles.isEmpty() ? "" : " (see also " + InlineMarkdown.write(Enumeration.of(titles)) + ")";
    }
}
