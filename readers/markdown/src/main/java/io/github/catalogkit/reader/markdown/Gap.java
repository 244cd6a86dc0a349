package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.markdown.page.Spacing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands between two lines that show parts of the list.
 *
 * @param before the part above; empty at the start of the page
 * @param after the part below; empty at its end
 * @param section what the part above stands in: a section, or the title
 */
record Gap(Optional<Part> before, Optional<Part> after, Part section, int start, int end) {

    /** Returns all gaps of a page. */
    static List<Gap> between(List<Part> parts, int length) {
        List<Gap> gaps = new ArrayList<>();
        Optional<Part> before = Optional.empty();
        Part section = parts.get(0);
        Part sectionBefore = section;
        int start = 0;
        for (Part part : parts) {
            section = part.kind == Part.Kind.ENTRY ? section : part;
            if (part.isShown()) {
                gaps.add(new Gap(before, Optional.of(part), sectionBefore, start, part.start));
                before = Optional.of(part);
                start = part.end;
                sectionBefore = section;
            }
        }
        gaps.add(new Gap(before, Optional.empty(), sectionBefore, start, length));
        return gaps;
    }

    Spacing.Line lineBefore() {
        return line(before);
    }

    Spacing.Line lineAfter() {
        return line(after);
    }

    boolean isBetween(Spacing.Line first, Spacing.Line second) {
        return lineBefore() == first && lineAfter() == second;
    }

    private static Spacing.Line line(Optional<Part> part) {
        return part.map(it -> it.kind == Part.Kind.ENTRY ? Spacing.Line.ENTRY : Spacing.Line.HEADING)
                .orElse(Spacing.Line.EDGE);
    }
}
