package io.github.catalogkit.it.screenshot;

/**
 * Text in one style.
 *
 * @param style classes of the style sheet of {@link Screenshot}, separated by spaces; empty for plain text
 */
record Span(String text, String style) {

    Span in(String outer) {
        return new Span(text, (outer + " " + style).strip());
    }

    String svg() {
        return "<tspan%s>%s</tspan>".formatted(style.isEmpty() ? "" : " class=\"" + style + "\"", escaped());
    }

    private String escaped() {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
