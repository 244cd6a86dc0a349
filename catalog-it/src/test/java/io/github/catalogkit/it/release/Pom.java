package io.github.catalogkit.it.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A POM without inherited elements. */
public record Pom(Path file, Element root) {

    private static final Path PROJECT = Path.of("..");

    /** Returns those of all modules of the project, in no order. */
    public static List<Pom> modules() throws IOException {
        List<Pom> poms = new ArrayList<>();
        try (Stream<Path> files = Files.find(PROJECT, 3, (file, is) -> file.endsWith("pom.xml"))) {
            for (Path file : files.filter(file -> Stream.of("target", "examples", "src")
                            .noneMatch(name -> file.toString().contains("/" + name + "/")))
                    .toList()) {
                poms.add(read(file));
            }
        }
        return poms;
    }

    /** Returns that of a module, or for an empty path that of the project. */
    public static Pom of(String module) throws IOException {
        return read(PROJECT.resolve(module).resolve("pom.xml"));
    }

    static Pom read(Path file) throws IOException {
        try {
            return new Pom(
                    file,
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(file.toFile())
                            .getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    public String artifact() {
        return text("artifactId").orElseThrow();
    }

    String packaging() {
        return text("packaging").orElse("jar");
    }

    Optional<String> parent() {
        return child(root, "parent")
                .flatMap(parent -> child(parent, "artifactId"))
                .map(Element::getTextContent);
    }

    /** Returns the text of a member of the project. */
    public Optional<String> text(String name) {
        return child(root, name).map(Element::getTextContent).map(String::strip);
    }

    /** Returns our artifacts whose versions it manages. */
    List<String> managed() {
        return child(root, "dependencyManagement").stream()
                .flatMap(Pom::dependencies)
                .toList();
    }

    /** Returns the artifacts that it depends on. */
    List<String> dependencies() {
        return dependencies(root).toList();
    }

    private static Stream<String> dependencies(Element parent) {
        return child(parent, "dependencies").stream()
                .flatMap(all -> children(all).stream())
                .flatMap(one -> child(one, "artifactId").stream())
                .map(Element::getTextContent);
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .findFirst();
    }

    private static List<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
