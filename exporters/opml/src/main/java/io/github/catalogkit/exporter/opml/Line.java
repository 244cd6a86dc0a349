package io.github.catalogkit.exporter.opml;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.text.MalformedValueException;
import io.github.catalogkit.text.PlainText;
import java.util.Optional;

/** Texts as an attribute of XML carries them: in one line, and without the characters that XML 1.0 does not have. */
final class Line {

    private Line() {}

    /**
     * Returns a text as one line.
     *
     * @throws ExportException if XML cannot carry it; the message names the part of the catalogue that it belongs to
     */
    static String of(Node node, String text) {
        try {
            return PlainText.normalize(text);
        } catch (MalformedValueException e) {
            throw new ExportException("A text of \"" + node.id() + "\" " + e.getMessage());
        }
    }

    /** Returns the words of a text as one line; nothing if there is nothing to read. */
    static Optional<String> of(Node node, InlineText text) {
        return Optional.of(of(node, text.plain())).filter(line -> !line.isEmpty());
    }
}
