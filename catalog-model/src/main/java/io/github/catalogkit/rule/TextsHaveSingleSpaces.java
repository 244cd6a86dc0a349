package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Severity;
import java.util.Optional;

/** Spaces stand where they are seen. */
final class TextsHaveSingleSpaces extends StatedRule implements TextRule {

    TextsHaveSingleSpaces() {
        super(
                "spaces",
                Severity.WARNING,
                "A text has no space at its ends, and one between words.",
                new RuleExample("""
                        @Tool(title = "Envoy  Proxy", url = "https://www.envoyproxy.io/")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy Proxy", url = "https://www.envoyproxy.io/")
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        // The texts of a catalogue are clean; what was written is inspected as it is read.
    }

    @Override
    public Optional<String> inspect(String written) {
        if (!mayHaveTooMany(written)) {
            return Optional.empty();
        }
        // Line breaks, and what indents the lines of a text block, are not seen.
        String stripped = written.strip();
        String mended = stripped.replaceAll("(?<=\\S)[ \\t\\u00A0]{2,}(?=\\S)", " ");
        if (stripped.isEmpty()) {
            return Optional.empty(); // blank, which is told as such
        }
        boolean block = written.indexOf('\n') >= 0;
        if (mended.equals(block ? stripped : written)) {
            return Optional.empty();
        }
        String where = mended.equals(stripped) ? "a space at its start or end" : "more than one space between words";
        return Optional.of("has " + where + "; expected \"" + mended + "\"");
    }

    /** Most texts have no two spaces beside each other. */
    private static boolean mayHaveTooMany(String text) {
        boolean space = true;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean another = character <= ' ' || character == 0xA0;
            if (space && another) {
                return true;
            }
            space = another;
        }
        return space && !text.isEmpty();
    }
}
