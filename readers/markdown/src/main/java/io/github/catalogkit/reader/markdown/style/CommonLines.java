package io.github.catalogkit.reader.markdown.style;

import io.github.catalogkit.layout.Mark;
import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.markdown.page.EntryValues;
import io.github.catalogkit.markdown.page.LineContent;
import io.github.catalogkit.markdown.page.LineTemplate;
import io.github.catalogkit.markdown.page.LineTemplates;
import io.github.catalogkit.markdown.page.LineValue;
import io.github.catalogkit.markdown.page.TableHeader;
import io.github.catalogkit.reader.markdown.page.PageElement;
import io.github.catalogkit.reader.markdown.style.EntryTemplates.EntryTemplate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds the line templates of the style: those that most entries have. */
final class CommonLines {

    /** An unusual template is that of the list if it is that of so many entries. */
    private static final int FREQUENT = 4;

    /** A template that an entry has, ordered by its text. */
    private record Line(String form, int columns) implements Comparable<Line> {

        @Override
        public int compareTo(Line other) {
            int order = form.compareTo(other.form);
            return order == 0 ? Integer.compare(columns, other.columns) : order;
        }
    }

    /** What entries with a template have. */
    private record Example(LineTemplate template, List<LineContent> contents, Optional<TableHeader> table) {}

    /** What only one template is for: a set of values, in items or in tables with so many columns. */
    private record Use(Set<LineValue> values, int columns) {}

    private final List<Mark> marks;
    private final EntryValues values;
    private final Map<Line, Example> examples = new HashMap<>();

    private CommonLines(List<Mark> marks) {
        this.marks = marks;
        this.values = EntryValues.of(marks);
    }

    /** Returns the most frequent template for each use, the most frequent first, each that of an entry which no earlier one fits. */
    static List<String> of(List<PageElement.Entry> entries, EntryTemplates templates, String marker, List<Mark> marks) {
        CommonLines lines = new CommonLines(marks);
        for (PageElement.Entry entry : entries) {
            EntryTemplate template = templates.of(entry);
            boolean wrapped = template.form().indexOf('\n') >= 0
                    && !(marker.startsWith("#") && entry.marker().equals(marker));
            if (template.isExact() && !wrapped) {
                lines.add(template, entry.line().content());
            }
        }
        return lines.common();
    }

    private void add(EntryTemplate entry, LineContent content) {
        Line line =
                new Line(entry.form(), entry.table().map(TableHeader::columns).orElse(0));
        Example example = examples.computeIfAbsent(
                line, key -> new Example(LineTemplate.of(entry.form()), new ArrayList<>(), entry.table()));
        if (values.fit(example.template(), content)) {
            example.contents().add(content);
        }
    }

    private List<String> common() {
        Map<Line, Integer> counts = new HashMap<>();
        examples.forEach((line, example) -> counts.put(line, example.contents().size()));
        List<Line> common = new ArrayList<>();
        Set<Use> uses = new HashSet<>();
        Frequency.order(counts)
                .filter(line -> isChosen(line, common))
                .filter(line -> counts.getOrDefault(line, 0) >= FREQUENT || canBeOfAny(line, common))
                .filter(line -> uses.add(new Use(example(line).template().values(), line.columns())))
                .forEach(common::add);
        common.stream()
                .filter(line -> line.columns() > 0)
                .sorted(Comparator.comparing(
                        line -> example(line).template().values().size()))
                .toList()
                .forEach(line -> {
                    if (isWrittenBy(others(line, common), example(line))) {
                        common.remove(line);
                    }
                });
        return common.stream().map(Line::form).toList();
    }

    /** Returns whether an entry has a template and no earlier one fits it; for a row, none that shows as many facts. */
    private boolean isChosen(Line line, List<Line> earlier) {
        List<LineTemplate> others = earlier.stream()
                .filter(other -> line.columns() == 0 && other.columns() == 0)
                .map(other -> example(other).template())
                .toList();
        return example(line).contents().stream()
                .anyMatch(content -> others.stream().noneMatch(other -> values.fit(other, content)));
    }

    private Example example(Line line) {
        return Objects.requireNonNull(examples.get(line));
    }

    private static List<String> others(Line line, List<Line> lines) {
        return lines.stream()
                .filter(other -> !other.equals(line))
                .map(Line::form)
                .toList();
    }

    /** Returns whether a row is written in the same way by a template that shows more values. */
    private boolean isWrittenBy(List<String> lines, Example example) {
        return new LineTemplates(Style.builder().lines(lines).marks(marks).build())
                .of(example.contents().get(0), example.table())
                .filter(template -> template.form().equals(example.template().form()))
                .isPresent();
    }

    /**
     * Returns whether a rare template can be that of any entry: since it has no words except "by", and links the title as the most
     * frequent one does.
     */
    private boolean canBeOfAny(Line line, List<Line> earlier) {
        String literal = example(line).template().fill(value -> "").replace(" by ", "");
        return literal.chars().noneMatch(Character::isLetterOrDigit)
                && (line.columns() > 0
                        || earlier.stream()
                                .filter(other -> other.columns() == 0)
                                .limit(1)
                                .allMatch(first -> head(first.form()).equals(head(line.form()))));
    }

    /** Returns a template up to the end of its title and its URL. */
    private static String head(String form) {
        return form.substring(0, Math.max(end(form, Placeholder.TITLE), end(form, Placeholder.URL)));
    }

    private static int end(String form, Placeholder placeholder) {
        int start = form.indexOf(placeholder.form());
        return start < 0 ? 0 : start + placeholder.form().length();
    }
}
