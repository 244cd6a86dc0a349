package io.github.catalogkit.exporter.opml;

import java.io.Writer;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of an OPML file, each on a line of its own, indented by two spaces a level. */
final class OpmlWriter {

    private final XMLStreamWriter xml;

    OpmlWriter(Writer out) throws XMLStreamException {
        // The JDK's own implementation, whatever else is on the class path: another one may write other bytes.
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    }

    void start(String title) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        newLine(0);
        xml.writeStartElement("opml");
        xml.writeAttribute("version", "2.0");
        newLine(1);
        xml.writeStartElement("head");
        newLine(2);
        xml.writeStartElement("title");
        xml.writeCharacters(title);
        xml.writeEndElement();
        newLine(1);
        xml.writeEndElement();
        newLine(1);
        xml.writeStartElement("body");
    }

    void write(Outline outline) throws XMLStreamException {
        write(outline, 2);
    }

    void end() throws XMLStreamException {
        newLine(1);
        xml.writeEndElement();
        newLine(0);
        xml.writeEndElement();
        newLine(0);
        xml.writeEndDocument();
        xml.flush();
    }

    private void write(Outline outline, int level) throws XMLStreamException {
        newLine(level);
        if (outline.outlines().isEmpty()) {
            xml.writeEmptyElement("outline");
            writeAttributes(outline);
            return;
        }
        xml.writeStartElement("outline");
        writeAttributes(outline);
        for (Outline below : outline.outlines()) {
            write(below, level + 1);
        }
        newLine(level);
        xml.writeEndElement();
    }

    private void writeAttributes(Outline outline) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : outline.attributes().entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    private void newLine(int level) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(level));
    }
}
