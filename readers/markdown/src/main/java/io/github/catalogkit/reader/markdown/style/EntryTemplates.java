package io.github.catalogkit.reader.markdown.style;

import io.github.catalogkit.markdown.page.TableHeader;
import io.github.catalogkit.reader.markdown.page.PageElement;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.reader.markdown.text.Whitespace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The line templates of the entries of a file, and the tables that have them as rows. */
final class EntryTemplates {

    /**
     * The line template of an entry.
     *
     * @param form the template; without the spaces that align the cells of a row
     * @param table the header of the table that has the entry as a row
     * @param mayBeRow whether an entry without a marker would be a row there
     * @param isExact whether the style writes the line like that, with the spaces of an aligned row
     */
    record EntryTemplate(String form, Optional<TableHeader> table, boolean mayBeRow, boolean isExact) {

        /** Returns whether the entry is written with a marker, and not as a row or in details. */
        boolean isItem() {
            return table.isEmpty() && !form.startsWith("<details");
        }
    }

    private final Map<Integer, EntryTemplate> templates = new HashMap<>();

    private EntryTemplates() {}

    /** Returns the templates of the entries between these lines. */
    static EntryTemplates of(SourceText source, List<BetweenElements> between) {
        EntryTemplates found = new EntryTemplates();
        Optional<TableHeader> table = Optional.empty();
        for (BetweenElements lines : between) {
            if (lines.after().orElse(null) instanceof PageElement.Entry entry) {
                boolean below = lines.before()
                        .filter(PageElement.Entry.class::isInstance)
                        .isPresent();
                table = TableHeader.at(below ? table : Optional.empty(), source.slice(lines.start(), lines.end()));
                found.templates.put(entry.index(), template(source, entry, table));
            }
        }
        return found;
    }

    private static EntryTemplate template(SourceText source, PageElement.Entry entry, Optional<TableHeader> above) {
        String form = entry.line().template();
        Optional<TableHeader> table = above.filter(header -> entry.marker().isEmpty());
        if (table.filter(TableHeader::isAligned).isEmpty()) {
            return new EntryTemplate(form, table, above.isPresent(), true);
        }
        String row = Whitespace.stripEnd(source.slice(entry.start(), entry.end()));
        boolean exact = table.get().isRow(row) && table.get().aligned(row).equals(row);
        return new EntryTemplate(exact ? table.get().unpadded(form) : form, table, true, exact);
    }

    /** Returns the template of an entry. */
    EntryTemplate of(PageElement.Entry entry) {
        return Optional.ofNullable(templates.get(entry.index()))
                .orElseGet(() -> new EntryTemplate(entry.line().template(), Optional.empty(), false, true));
    }
}
