package io.github.catalogkit.markdown;

import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.text.MalformedValueException;
import io.github.catalogkit.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Turns what CommonMark reads into the model's text, and refuses what the model does not have. */
final class InlineParser {

    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of()).build();

    private static final String EXPECTED = "; expected words, `code`, *emphasis*, **strong** and [links](https://...)";

    private InlineParser() {}

    static InlineText parse(String markdown) {
        Node document = PARSER.parse(PlainText.normalize(markdown));
        List<Inline> parts = new ArrayList<>();
        for (Node block : children(document)) {
            if (block instanceof LinkReferenceDefinition) {
                throw new MalformedValueException(
                        "starts like the definition of a link, which nobody sees; write \\[ for a bracket" + EXPECTED);
            }
            parts.addAll(inlines(block));
        }
        return new InlineText(parts);
    }

    private static List<Inline> inlines(Node parent) {
        List<Inline> parts = new ArrayList<>();
        StringBuilder characters = new StringBuilder();
        for (Node node : children(parent)) {
            if (node instanceof Text text) {
                characters.append(text.getLiteral());
            } else {
                addText(parts, characters);
                parts.add(inline(node));
            }
        }
        addText(parts, characters);
        return parts;
    }

    private static void addText(List<Inline> parts, StringBuilder characters) {
        if (!characters.isEmpty()) {
            parts.add(new Inline.Text(oneLine(characters.toString())));
            characters.setLength(0);
        }
    }

    /** A numeric character reference can still bring in what no line may hold. */
    private static String oneLine(String literal) {
        String clean = PlainText.normalize("." + literal + ".");
        return clean.substring(1, clean.length() - 1);
    }

    private static Inline inline(Node node) {
        if (node instanceof Code code) {
            return new Inline.Code(code.getLiteral());
        } else if (node instanceof Emphasis) {
            return new Inline.Emphasis(inlines(node));
        } else if (node instanceof StrongEmphasis) {
            return new Inline.Strong(inlines(node));
        } else if (node instanceof Link link) {
            return link(link);
        }
        throw new MalformedValueException(refusal(node) + EXPECTED);
    }

    private static Inline link(Link link) {
        if (Optional.ofNullable(link.getTitle()).isPresent()) {
            throw new MalformedValueException("has a link with a title in quotes, which would be lost" + EXPECTED);
        }
        if (holdsLink(link)) {
            throw new MalformedValueException("has a link in the words of a link, which HTML does not have" + EXPECTED);
        }
        try {
            return new Inline.Link(WebAddress.of(link.getDestination()), inlines(link));
        } catch (MalformedValueException e) {
            throw new MalformedValueException(
                    "has a link to \"" + link.getDestination() + "\", which " + e.getMessage());
        }
    }

    private static boolean holdsLink(Node parent) {
        return children(parent).stream().anyMatch(child -> child instanceof Link || holdsLink(child));
    }

    private static String refusal(Node node) {
        if (node instanceof Image) {
            return "holds an image";
        } else if (node instanceof HtmlInline html) {
            return "holds the HTML " + html.getLiteral() + "; write \\< to show the character <";
        }
        return "holds a line break";
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
