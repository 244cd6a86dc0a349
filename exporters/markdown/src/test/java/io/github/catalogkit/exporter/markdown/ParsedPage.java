package io.github.catalogkit.exporter.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A page that an independent parser reads, with the extensions of GitHub. */
record ParsedPage(Node document) {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create()))
            .build();

    static ParsedPage of(String markdown) {
        return new ParsedPage(PARSER.parse(markdown));
    }

    /** Returns the text of each node of a type. */
    Stream<String> textsOf(Class<? extends Node> type) {
        return nodes(document).filter(type::isInstance).map(ParsedPage::text);
    }

    /** Returns "text -> destination" of each link between a heading and the next. */
    List<String> linksOf(String heading) {
        return below(heading)
                .flatMap(ParsedPage::nodes)
                .filter(Link.class::isInstance)
                .map(link -> text(link) + " -> " + ((Link) link).getDestination())
                .toList();
    }

    /** Returns the text of each list item between a heading and the next. */
    List<String> itemsOf(String heading) {
        return below(heading)
                .flatMap(ParsedPage::nodes)
                .filter(ListItem.class::isInstance)
                .map(ParsedPage::text)
                .toList();
    }

    private Stream<Node> below(String heading) {
        return children(document).stream()
                .dropWhile(node -> !(node instanceof Heading && text(node).equals(heading)))
                .skip(1)
                .takeWhile(node -> !(node instanceof Heading));
    }

    /** Returns the text of a node; a node without text or children returns its type, so that tests notice it. */
    static String text(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        } else if (node.getFirstChild() == null) {
            return node.getClass().getSimpleName();
        }
        return children(node).stream().map(ParsedPage::text).collect(Collectors.joining());
    }

    static Stream<Node> nodes(Node node) {
        return Stream.concat(Stream.of(node), children(node).stream().flatMap(ParsedPage::nodes));
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
