package io.github.catalogkit.it.screenshot;

import java.util.List;

/** Windows below one another, as SVG. */
record Screenshot(String description, int width, List<Window> windows) {

    private static final int GAP = 16;

    /** Colors of GitHub's dark theme in the terminal and of its light theme on the page: both are readable on any background. */
    private static final String STYLE_SHEET = """
            text { font-size: 14px; white-space: pre; }
            circle { fill: #8b949e; }
                        .terminal rect { fill: #0d1117; stroke: #444c56; }
            .terminal text { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #e6edf3; }
            .page rect { fill: #ffffff; stroke: #d0d7de; }
            .page text { font-family: -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; fill: #1f2328; }
            .title { font-size: 12px; text-anchor: middle; }
            .bold { font-weight: bold; }
            .emphasis { font-style: italic; }
            .terminal .title, .page .title, .terminal .prompt { fill: #8b949e; }
            .terminal .error { fill: #ff7b72; }
            .terminal .warning { fill: #e3b341; }
            .terminal .frame { fill: #79c0ff; }
            .heading-1 { font-size: 24px; }
            .heading-2 { font-size: 19px; }
            .page .link { fill: #0969da; text-decoration: underline; }
            .page .code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; font-size: 12.5px; }
            """;

    Screenshot {
        windows = List.copyOf(windows);
    }

    String svg() {
        StringBuilder content = new StringBuilder();
        int top = 0;
        for (Window window : windows) {
            content.append(window.svg(top, width));
            top += window.height() + GAP;
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" xml:space="preserve" role="img">
                <title>%3$s</title>
                <style>
                %4$s</style>
                %5$s</svg>
                """.formatted(width, top - GAP, description, STYLE_SHEET, content);
    }
}
