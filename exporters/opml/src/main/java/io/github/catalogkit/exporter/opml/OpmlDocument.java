package io.github.catalogkit.exporter.opml;

import io.github.catalogkit.model.Catalog;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;

/** A whole file: the head, and a body that is never empty. */
final class OpmlDocument {

    private OpmlDocument() {}

    /** Writes a catalog with the outlines that a visitor makes of its parts. */
    static void write(Catalog catalog, Function<OpmlWriter, Walk.Visitor> outlines, OutputStream out)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            OpmlWriter opml = new OpmlWriter(writer);
            opml.start(Head.of(catalog));
            Walk.through(catalog, outlines.apply(opml));
            if (opml.isEmpty()) {
                // A body must hold an outline, and an outline a text.
                opml.write(Outline.of(catalog.title()));
            }
            opml.end();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException failure ? failure : new IOException(e);
        }
        writer.flush();
    }
}
