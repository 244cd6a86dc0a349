package io.github.catalogkit.it.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The nodes that CommonMark parses, one per line, with their content. */
final class PageTree {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create()))
            .build();

    private final List<String> lines = new ArrayList<>();
    private final Set<String> addresses = new TreeSet<>();

    private PageTree(Node document) {
        add(document, "");
    }

    static PageTree of(String page) {
        return new PageTree(PARSER.parse(page));
    }

    List<String> lines() {
        return lines;
    }

    /** Returns the absolute URLs of links and images. */
    Set<String> addresses() {
        return addresses;
    }

    private void add(Node node, String indent) {
        lines.add(indent + node.getClass().getSimpleName() + " " + says(node));
        destination(node).filter(address -> address.startsWith("http")).ifPresent(addresses::add);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child, indent + " ");
        }
    }

    private static Optional<String> destination(Node node) {
        if (node instanceof Link link) {
            return Optional.of(link.getDestination());
        }
        return node instanceof Image image ? Optional.of(image.getDestination()) : Optional.empty();
    }

    private static String says(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        } else if (node instanceof Code code) {
            return code.getLiteral();
        } else if (node instanceof HtmlInline html) {
            return html.getLiteral();
        } else if (node instanceof HtmlBlock html) {
            return html.getLiteral();
        } else if (node instanceof FencedCodeBlock code) {
            return code.getInfo() + code.getLiteral();
        } else if (node instanceof IndentedCodeBlock code) {
            return code.getLiteral();
        } else if (node instanceof Link link) {
            return link.getDestination() + " " + link.getTitle();
        } else if (node instanceof Image image) {
            return image.getDestination() + " " + image.getTitle();
        } else if (node instanceof Heading heading) {
            return String.valueOf(heading.getLevel());
        } else if (node instanceof LinkReferenceDefinition definition) {
            return definition.getLabel() + " " + definition.getDestination() + " " + definition.getTitle();
        } else if (node instanceof OrderedList list) {
            return list.getMarkerStartNumber() + list.getMarkerDelimiter() + " " + list.isTight();
        } else if (node instanceof BulletList list) {
            return list.getMarker() + " " + list.isTight();
        }
        return node instanceof ListBlock list ? String.valueOf(list.isTight()) : "";
    }
}
