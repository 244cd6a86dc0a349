package io.github.catalogkit.exporter.opml;

import java.io.Writer;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of an OPML file, each on its own line, indented by two spaces per level. */
final class OpmlWriter {

    private final XMLStreamWriter xml;
    private int level;
    private boolean empty = true;

    OpmlWriter(Writer out) throws XMLStreamException {
        // The implementation of the JDK, since another one on the class path could write different bytes.
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    }

    void start(Head head) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        open("opml");
        xml.writeAttribute("version", "2.0");
        open("head");
        for (Map.Entry<String, String> element : head.elements().entrySet()) {
            newLine();
            xml.writeStartElement(element.getKey());
            xml.writeCharacters(element.getValue());
            xml.writeEndElement();
        }
        close();
        open("body");
    }

    /** Writes an outline without nested outlines. */
    void write(Outline outline) throws XMLStreamException {
        empty = false;
        newLine();
        xml.writeEmptyElement("outline");
        writeAttributes(outline);
    }

    /** Starts an outline, in which all following outlines are nested until it is {@linkplain #close() closed}. */
    void open(Outline outline) throws XMLStreamException {
        empty = false;
        open("outline");
        writeAttributes(outline);
    }

    /** Returns whether no outline is written yet. */
    boolean isEmpty() {
        return empty;
    }

    void close() throws XMLStreamException {
        level--;
        newLine();
        xml.writeEndElement();
    }

    void end() throws XMLStreamException {
        close();
        close();
        newLine();
        xml.writeEndDocument();
        xml.flush();
    }

    private void open(String element) throws XMLStreamException {
        newLine();
        xml.writeStartElement(element);
        level++;
    }

    private void writeAttributes(Outline outline) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : outline.attributes().entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(level));
    }
}
