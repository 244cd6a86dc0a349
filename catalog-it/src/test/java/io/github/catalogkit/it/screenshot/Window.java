package io.github.catalogkit.it.screenshot;

import java.util.List;

/**
 * A window with a title.
 *
 * @param style {@code terminal} or {@code page}
 */
record Window(String title, String style, List<Line> lines) {

    private static final int TITLE_BAR = 32;
    private static final int PADDING = 22;

    Window {
        lines = List.copyOf(lines);
    }

    int height() {
        return TITLE_BAR + lines.stream().mapToInt(Line::height).sum() + PADDING;
    }

    String svg(int top, int width) {
        StringBuilder svg = new StringBuilder("<g class=\"%s\">\n".formatted(style));
        svg.append("<rect x=\"0.5\" y=\"%d.5\" width=\"%d\" height=\"%d\" rx=\"8\"/>\n"
                .formatted(top, width - 1, height() - 1));
        for (int button = 0; button < 3; button++) {
            svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"5\"/>\n".formatted(20 + 18 * button, top + 17));
        }
        svg.append("<text class=\"title\" x=\"%d\" y=\"%d\">%s</text>\n".formatted(width / 2, top + 21, title));
        int y = top + TITLE_BAR;
        for (Line line : lines) {
            y += line.height();
            svg.append(line.svg(PADDING, y));
        }
        return svg.append("</g>\n").toString();
    }
}
