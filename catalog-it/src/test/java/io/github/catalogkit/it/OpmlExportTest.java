package io.github.catalogkit.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.value.WebAddress;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the XML parser of the JDK reads in the outline. */
class OpmlExportTest {

    private record Outline(int depth, String type, String text, String url) {}

    @Test
    void hasExactlyTheSectionsAndEntriesAtTheirDepths() throws Exception {
        List<Outline> expected = new ArrayList<>();
        ContainerNetworkingRegistry.CATALOG.sections().forEach(section -> addSection(expected, section, 1));
        assertThat(read()).containsExactlyElementsOf(expected);
    }

    private static void addSection(List<Outline> outlines, Section section, int depth) {
        outlines.add(new Outline(depth, "", section.title(), ""));
        section.entries().forEach(entry -> addEntry(outlines, entry, depth + 1));
        section.sections().forEach(inner -> addSection(outlines, inner, depth + 1));
    }

    private static void addEntry(List<Outline> outlines, Entry entry, int depth) {
        boolean linked = entry.address().isPresent();
        String text = linked ? entry.title() : entry.title() + " by Mark Betz";
        String url = entry.address().map(WebAddress::toString).orElse("");
        outlines.add(new Outline(depth, linked ? "link" : "", text, url));
        entry.entries().forEach(held -> addEntry(outlines, held, depth + 1));
    }

    private static List<Outline> read() throws Exception {
        NodeList nodes = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Exports.of("opml"))))
                .getElementsByTagName("outline");
        List<Outline> outlines = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            Element element = (Element) nodes.item(index);
            outlines.add(new Outline(
                    depth(element),
                    element.getAttribute("type"),
                    element.getAttribute("text"),
                    element.getAttribute("url")));
        }
        return outlines;
    }

    private static int depth(Element element) {
        return element.getParentNode() instanceof Element parent
                        && parent.getTagName().equals("outline")
                ? depth(parent) + 1
                : 1;
    }
}
