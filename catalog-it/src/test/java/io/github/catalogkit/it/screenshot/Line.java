package io.github.catalogkit.it.screenshot;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a window.
 *
 * @param height the distance to the line above, in pixels
 * @param indent the distance to the left edge of the text, in pixels
 */
record Line(int height, int indent, List<Span> spans) {

    Line {
        spans = List.copyOf(spans);
    }

    String svg(int x, int y) {
        return spans.stream()
                .map(Span::svg)
                .collect(Collectors.joining("", "<text x=\"%d\" y=\"%d\">".formatted(x + indent, y), "</text>\n"));
    }
}
