package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.markdown.page.Contents;
import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The free text of a layout, without the forms and the blank lines that stand around it in the list's own style. */
final class FreeText {

    private static final Pattern BEFORE_PLACE =
            Pattern.compile("(?<=[^\n])\n(?=" + Pattern.quote(Contents.PLACEHOLDER) + "$)", Pattern.MULTILINE);

    private static final Pattern AFTER_PLACE =
            Pattern.compile("(?<=(^|\n)" + Pattern.quote(Contents.PLACEHOLDER) + ")\n(?=[^\n])");

    private FreeText() {}

    /** Returns the layout of a heading, with the place for a table of contents; one that is hidden stays so. */
    static Layout ofHeading(Node heading) {
        Layout layout = heading.layout();
        UnaryOperator<String> text =
                mayHoldContents(heading) ? it -> withSpacedPlace(OwnContents.replaced(it)) : FreeText::withSpacedPlace;
        return layout.isNone()
                ? layout
                : new Layout(
                        trimmed(layout.above()).map(text),
                        Optional.empty(),
                        layout.line().filter(String::isEmpty),
                        trimmed(layout.below()).map(text),
                        trimmed(layout.end()).map(text));
    }

    /** The contents have a heading in some styles, so they are set off by blank lines. */
    private static String withSpacedPlace(String text) {
        String spacedBefore = BEFORE_PLACE.matcher(text).replaceAll("\n\n");
        return AFTER_PLACE.matcher(spacedBefore).replaceAll("\n\n");
    }

    /** A section with a list of its own may show what is in it, which is no table of contents of the page. */
    private static boolean mayHoldContents(Node heading) {
        return !(heading instanceof Section section)
                || (section.entries().isEmpty() && section.sections().isEmpty());
    }

    /** Returns the layout of an entry whose marker stands behind this indentation, with its text in the same item. */
    static Layout ofEntry(Layout layout, String indent) {
        return layout.isNone()
                ? layout
                : new Layout(
                        trimmed(layout.above()).map(text -> indented(text, indent)),
                        Optional.empty(),
                        Optional.empty(),
                        trimmed(layout.below()).map(text -> indented(text, indent + "  ")),
                        Optional.empty());
    }

    /** A text that is blank, or that has line breaks at its ends, would stand for all blank lines about it. */
    private static Optional<String> trimmed(Optional<String> text) {
        return text.map(it -> it.replaceFirst("^([ \t]*\n)+", "").stripTrailing())
                .filter(it -> !it.isEmpty());
    }

    private static String indented(String text, String indent) {
        int own = text.lines()
                .filter(line -> !line.isBlank())
                .mapToInt(FreeText::indentation)
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
