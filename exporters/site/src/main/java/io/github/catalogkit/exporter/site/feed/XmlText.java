package io.github.catalogkit.exporter.site.feed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes XML (1.0), and escapes text. */
final class XmlText {

    private final Writer writer;

    XmlText(OutputStream out) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    XmlText raw(String markup) throws IOException {
        writer.write(markup);
        return this;
    }

    XmlText element(String name, String content) throws IOException {
        return raw("<" + name + ">").text(content).raw("</" + name + ">\n");
    }

    XmlText text(String content) throws IOException {
        return raw(content.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }

    void flush() throws IOException {
        writer.flush();
    }
}
