package io.github.catalogkit.it.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Parses blocks of XML, and checks that the goals, parameters and artifacts of Catalog Kit in them exist. */
final class XmlCheck implements Check {

    /** The group of our artifacts. */
    private static final String GROUP = "io.github.catalogkit";

    @Override
    public void check(CodeBlock block) throws Exception {
        Document document = parse(block);
        Plugin plugin = Plugin.read();
        for (Element configuration : all(document, "configuration")) {
            if (isOurs(configuration)) {
                assertThat(plugin.parameters()).containsAll(names(configuration));
            }
        }
        for (Element goal : all(document, "goal")) {
            assertThat(plugin.goals()).contains(goal.getTextContent());
        }
        for (String bean : List.of("page", "region")) {
            for (Element element : all(document, bean)) {
                assertThat(Set.of("file", "format", "options", "selection")).containsAll(names(element));
            }
        }
        for (Element group : all(document, "groupId")) {
            Element artifact = (Element) group.getParentNode();
            if (group.getTextContent().equals(GROUP)) {
                assertThat(Artifacts.all()).contains(text(artifact, "artifactId"));
                assertThat(text(artifact, "version")).isEqualTo(isInProfile(artifact) ? "" : Artifacts.version());
            }
        }
    }

    /** Returns whether an artifact is in a profile, which has the version of the build. */
    private static boolean isInProfile(Node artifact) {
        Node ancestor = artifact.getParentNode();
        return ancestor != null && (ancestor.getNodeName().equals("profile") || isInProfile(ancestor));
    }

    static Document parse(CodeBlock block) throws Exception {
        return parse("<block>" + block.text() + "</block>");
    }

    static Document parse(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }

    /** Returns whether a configuration is ours; one without a plugin is, as the pages show parts of ours. */
    private static boolean isOurs(Element configuration) {
        Element parent = (Element) configuration.getParentNode();
        return !parent.getTagName().equals("plugin") || text(parent, "groupId").equals(GROUP);
    }

    static List<Element> all(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            if (nodes.item(index) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static List<String> names(Element parent) {
        return elements(parent.getChildNodes()).stream()
                .map(Element::getTagName)
                .toList();
    }

    private static String text(Element parent, String name) {
        return elements(parent.getChildNodes()).stream()
                .filter(element -> element.getTagName().equals(name))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }
}
