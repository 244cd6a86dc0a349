package io.github.catalogkit.exporter.markdown.style;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.markdown.page.Contents;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A layout for another style than the list's own: its free text, without line templates and blank lines around it. */
final class RestyledLayout {

    private static final Pattern BEFORE_CONTENTS =
            Pattern.compile("(?<=[^\n])\n(?=" + Pattern.quote(Contents.PLACEHOLDER) + "$)", Pattern.MULTILINE);

    private static final Pattern AFTER_CONTENTS =
            Pattern.compile("(?<=(^|\n)" + Pattern.quote(Contents.PLACEHOLDER) + ")\n(?=[^\n])");

    private RestyledLayout() {}

    /** Returns the layout of a heading, with a placeholder for a table of contents; a hidden heading stays hidden. */
    static Layout ofHeading(Node heading) {
        Layout layout = heading.layout();
        UnaryOperator<String> text = mayHoldContents(heading)
                ? it -> withSpacedContents(HandwrittenContents.replaced(it))
                : RestyledLayout::withSpacedContents;
        return layout.isNone()
                ? layout
                : new Layout(
                        trimmed(layout.above()).map(text),
                        Optional.empty(),
                        layout.line().filter(String::isEmpty),
                        trimmed(layout.below()).map(text),
                        trimmed(layout.end()).map(text),
                        Optional.empty(),
                        Optional.empty());
    }

    /** Returns a text with blank lines around the table of contents, which has a heading in some styles. */
    private static String withSpacedContents(String text) {
        String spacedBefore = BEFORE_CONTENTS.matcher(text).replaceAll("\n\n");
        return AFTER_CONTENTS.matcher(spacedBefore).replaceAll("\n\n");
    }

    /** Returns whether a heading can contain the table of contents; a section with entries may list its own content. */
    private static boolean mayHoldContents(Node heading) {
        return !(heading instanceof Section section)
                || (section.entries().isEmpty() && section.sections().isEmpty());
    }

    /** Returns the layout of an entry with this indentation, with its text in the same list item. */
    static Layout ofEntry(Layout layout, String indent) {
        return layout.isNone()
                ? layout
                : new Layout(
                        trimmed(layout.above()).map(text -> indented(text, indent)),
                        Optional.empty(),
                        Optional.empty(),
                        trimmed(layout.below()).map(text -> indented(text, indent + "  ")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    /** Strips line breaks at the ends, with which a text would replace the blank lines around it. */
    private static Optional<String> trimmed(Optional<String> text) {
        return text.map(it -> it.replaceFirst("^([ \t]*\n)+", "").stripTrailing())
                .filter(it -> !it.isEmpty());
    }

    private static String indented(String text, String indent) {
        int own = text.lines()
                .filter(line -> !line.isBlank())
                .mapToInt(RestyledLayout::indentation)
                .min()
                .orElse(0);
        return text.lines()
                .map(line -> line.isBlank() ? "" : indent + line.substring(own))
                .collect(Collectors.joining("\n"));
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
