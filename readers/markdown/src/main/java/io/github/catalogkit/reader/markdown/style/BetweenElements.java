package io.github.catalogkit.reader.markdown.style;

import io.github.catalogkit.markdown.page.Spacing;
import io.github.catalogkit.reader.markdown.page.PageElement;
import io.github.catalogkit.reader.markdown.page.PageOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines between two elements that the file shows: free text and blank lines.
 *
 * @param before the element above; empty at the start of the file
 * @param after the element below; empty at its end
 * @param heading the element above, or the heading of its section
 */
record BetweenElements(
        Optional<PageElement> before, Optional<PageElement> after, PageElement.Heading heading, int start, int end) {

    /** Returns all such lines of a file. */
    static List<BetweenElements> of(PageOutline outline, int length) {
        List<BetweenElements> found = new ArrayList<>();
        Optional<PageElement> before = Optional.empty();
        PageElement.Heading heading = outline.title();
        PageElement.Heading headingBefore = heading;
        int start = 0;
        for (PageElement element : outline.elements()) {
            heading = element instanceof PageElement.Heading it ? it : heading;
            if (element.isShown()) {
                found.add(new BetweenElements(before, Optional.of(element), headingBefore, start, element.start()));
                before = Optional.of(element);
                start = element.end();
                headingBefore = heading;
            }
        }
        found.add(new BetweenElements(before, Optional.empty(), headingBefore, start, length));
        return List.copyOf(found);
    }

    Spacing.Line lineBefore() {
        return line(before);
    }

    Spacing.Line lineAfter() {
        return line(after);
    }

    private static Spacing.Line line(Optional<PageElement> element) {
        return element.map(it -> it instanceof PageElement.Entry ? Spacing.Line.ENTRY : Spacing.Line.HEADING)
                .orElse(Spacing.Line.EDGE);
    }
}
