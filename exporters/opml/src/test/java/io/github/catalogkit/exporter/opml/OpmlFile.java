package io.github.catalogkit.exporter.opml;

import com.rometools.opml.feed.opml.Opml;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An exported file, as the XML parser of the JDK and Rome read it. */
final class OpmlFile {

    private final byte[] octets;

    private OpmlFile(byte[] octets) {
        this.octets = octets;
    }

    static OpmlFile of(Entry... entries) {
        return of(SampleCatalogs.of(entries));
    }

    static OpmlFile of(Catalog catalog) {
        return of(catalog, Map.of());
    }

    static OpmlFile of(Catalog catalog, Map<String, String> options) {
        OpmlExporter exporter = new OpmlExporter();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(catalog, ExportOptions.of(exporter, options), out);
        } catch (IOException e) {
            throw new AssertionError("not written", e);
        }
        return new OpmlFile(out.toByteArray());
    }

    /** Returns the root element. */
    Element root() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(octets))
                    .getDocumentElement();
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError("the JDK does not read it", e);
        }
    }

    /** Returns all outlines, each before those within it. */
    List<Element> outlines() {
        NodeList found = root().getElementsByTagName("outline");
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }

    /** Returns the only outline with this text. */
    Element outline(String text) {
        List<Element> found = outlines().stream()
                .filter(outline -> outline.getAttribute("text").equals(text))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("not one but " + found.size() + " outlines have the text " + text);
        }
        return found.get(0);
    }

    Opml rome() {
        try {
            return (Opml) new WireFeedInput().build(new StringReader(new String(octets, StandardCharsets.UTF_8)));
        } catch (FeedException e) {
            throw new AssertionError("Rome does not read it", e);
        }
    }
}
