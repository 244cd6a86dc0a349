package io.github.catalogkit.exporter.opml;

import com.rometools.opml.feed.opml.Opml;
import com.rometools.opml.feed.opml.Outline;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An exported file, as the XML parser of the JDK and Rome read it. */
final class OpmlFile {

    private final Element root;
    private final List<Outline> romeOutlines;

    private OpmlFile(byte[] octets) {
        root = root(octets);
        romeOutlines = rome(octets).getOutlines().stream()
                .flatMap(OpmlFile::withDescendants)
                .toList();
    }

    static OpmlFile of(Entry... entries) {
        return of(SampleCatalogs.of(entries));
    }

    static OpmlFile of(Catalog catalog) {
        return of(catalog, Map.of());
    }

    static OpmlFile of(Catalog catalog, Map<String, String> options) {
        return of(new OpmlExporter(), catalog, options);
    }

    static OpmlFile feedsOf(Entry... entries) {
        return feedsOf(SampleCatalogs.of(entries));
    }

    static OpmlFile feedsOf(Catalog catalog) {
        return of(new OpmlFeedsExporter(), catalog, Map.of());
    }

    private static OpmlFile of(CatalogExporter exporter, Catalog catalog, Map<String, String> options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(catalog, ExportOptions.of(exporter, options), out);
        } catch (IOException e) {
            throw new AssertionError("not written", e);
        }
        return new OpmlFile(out.toByteArray());
    }

    /** Returns all outlines, each before those within it. */
    List<Element> outlines() {
        NodeList found = root.getElementsByTagName("outline");
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }

    /** Returns the names and texts of the elements of the head. */
    Map<String, String> head() {
        NodeList found = ((Element) root.getElementsByTagName("head").item(0)).getElementsByTagName("*");
        Map<String, String> elements = new LinkedHashMap<>();
        for (int index = 0; index < found.getLength(); index++) {
            elements.put(found.item(index).getNodeName(), found.item(index).getTextContent());
        }
        return elements;
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

    /** Returns the values of an attribute of all outlines that have it. */
    List<String> values(String attribute) {
        return outlines().stream()
                .filter(outline -> outline.hasAttribute(attribute))
                .map(outline -> outline.getAttribute(attribute))
                .toList();
    }

    /** Returns all outlines as Rome reads them, each before those within it. */
    List<Outline> romeOutlines() {
        return romeOutlines;
    }

    private static Element root(byte[] octets) {
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

    private static Stream<Outline> withDescendants(Outline outline) {
        List<Outline> below = outline.getChildren();
        return Stream.concat(Stream.of(outline), below.stream().flatMap(OpmlFile::withDescendants));
    }

    private static Opml rome(byte[] octets) {
        try {
            return (Opml) new WireFeedInput().build(new StringReader(new String(octets, StandardCharsets.UTF_8)));
        } catch (FeedException e) {
            throw new AssertionError("Rome does not read it", e);
        }
    }
}
