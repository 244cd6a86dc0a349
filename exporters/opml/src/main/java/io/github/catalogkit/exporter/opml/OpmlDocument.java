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

/** An OPML file: the head, and a body that is never empty. */
final class OpmlDocument {

    private OpmlDocument() {}

    /** Writes a catalog with the outlines that a visitor writes. */
    static void write(Catalog catalog, Function<OpmlWriter, Walk.Visitor> outlines, OutputStream out)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            OpmlWriter opml = new OpmlWriter(writer);
            opml.start(Head.of(catalog));
            Walk.through(catalog, outlines.apply(opml));
            if (opml.isEmpty()) {
                // A body must contain an outline, and an outline must have a text.
                opml.write(Outline.of(catalog.title()));
            }
            opml.end();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException failure ? failure : new IOException(e);
        }
        writer.flush();
    }
}
