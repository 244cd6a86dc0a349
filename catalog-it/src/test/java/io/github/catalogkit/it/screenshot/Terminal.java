package io.github.catalogkit.it.screenshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The window of a terminal with the colors of ECMA-48. */
final class Terminal {

    private static final int LINE_HEIGHT = 19;
    private static final Pattern COLORED = Pattern.compile("\u001b\\[([0-9;]+)m(.*?)\u001b\\[0?m|[^\u001b]+");

    private static final Map<String, String> STYLES =
            Map.of("1", "bold", "1;31", "bold error", "1;33", "bold warning", "1;34", "bold frame");

    private final List<Line> lines = new ArrayList<>();

    /** Adds a command and what it printed. */
    Terminal show(String command, String output) {
        if (!lines.isEmpty()) {
            add(List.of());
        }
        add(List.of(new Span("$ ", "prompt"), new Span(command, "bold")));
        output.lines().forEach(line -> add(spans(line)));
        return this;
    }

    Window window(String title) {
        return new Window(title, "terminal", lines);
    }

    private void add(List<Span> spans) {
        lines.add(new Line(LINE_HEIGHT, 0, spans));
    }

    private static List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        for (Matcher part = COLORED.matcher(line); part.find(); ) {
            spans.add(
                    part.group(1) == null
                            ? new Span(part.group(), "")
                            : new Span(part.group(2), Objects.requireNonNull(STYLES.get(part.group(1)), line)));
        }
        return spans;
    }
}
