package io.github.catalogkit.markdown.page;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.vocabulary.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The line templates of a style: those of items, and those of rows of a table. */
public final class LineTemplates {

    private final EntryValues values;
    private final List<LineTemplate> templates;

    /**
     * Makes the templates of a style.
     *
     * @param style the style
     */
    public LineTemplates(Style style) {
        this.values = EntryValues.of(style.marks());
        this.templates = Stream.concat(style.lines().stream(), withoutDescription(style))
                .map(LineTemplate::of)
                .toList();
    }

    /** Returns what the lines become without a description, for an entry that has none. */
    private static Stream<String> withoutDescription(Style style) {
        String description = style.separator() + Placeholder.DESCRIPTION.form();
        return style.lines().stream()
                .filter(line -> line.contains(description))
                .map(line -> line.replace(description, ""));
    }

    /**
     * {@return the first template that shows exactly the values of an entry, with its status if one does; for a row of a table,
     * the one that shows most of them, without others}
     *
     * @param entry the entry
     * @param table the header of the table, if the entry is a row of one
     */
    public Optional<LineTemplate> of(Entry entry, Optional<TableHeader> table) {
        LineContent content = LineContent.of(entry);
        boolean hasStatus = entry.status() != Status.ACTIVE;
        if (table.isPresent()) {
            return row(content, table.get()).filter(template -> hasStatus || !template.shows(Placeholder.STATUS));
        } else if (EntryValues.hasMore(entry)) {
            return Optional.empty();
        }
        Optional<LineTemplate> withoutStatus = Optional.empty();
        for (LineTemplate template : templates) {
            boolean showsStatus = template.shows(Placeholder.STATUS);
            if (!template.isRow() && (hasStatus || !showsStatus) && values.fit(template, content)) {
                if (showsStatus == hasStatus) {
                    return Optional.of(template);
                }
                withoutStatus = withoutStatus.or(() -> Optional.of(template));
            }
        }
        return withoutStatus;
    }

    /**
     * {@return the first template that shows exactly these values; for a row of a table, the one that shows most of them,
     * without others}
     *
     * @param content the values
     * @param table the header of the table, if they are in a row of one
     */
    public Optional<LineTemplate> of(LineContent content, Optional<TableHeader> table) {
        if (table.isPresent()) {
            return row(content, table.get());
        }
        for (LineTemplate template : templates) {
            if (!template.isRow() && values.fit(template, content)) {
                return Optional.of(template);
            }
        }
        return Optional.empty();
    }

    /** Returns the row that shows most values, with empty cells for those that are missing; of several, the one with least of these. */
    private Optional<LineTemplate> row(LineContent content, TableHeader table) {
        Optional<LineTemplate> row = Optional.empty();
        int shown = 0;
        int missing = 0;
        for (LineTemplate template : templates) {
            boolean applies = table.isRow(template.form())
                    && template.shows(Placeholder.TITLE)
                    && (content.url() || !template.shows(Placeholder.URL));
            if (applies) {
                int known = (int) template.values().stream()
                        .filter(value -> values.has(content, value))
                        .count();
                int unknown = template.values().size() - known;
                if (known > shown || (known == shown && unknown < missing)) {
                    row = Optional.of(template);
                    shown = known;
                    missing = unknown;
                }
            }
        }
        return row.map(template -> template.with(value -> values.has(content, value)));
    }
}
