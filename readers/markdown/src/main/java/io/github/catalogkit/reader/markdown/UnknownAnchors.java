package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.markdown.page.Anchors;
import io.github.catalogkit.rule.Severity;
import io.github.catalogkit.source.Remark;
import io.github.catalogkit.source.Repair;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Links within the page that lead to no heading of it. */
final class UnknownAnchors {

    private static final Pattern NAMED = Pattern.compile("\\b(?:id|name)\\s*=\\s*[\"']?([^\"'\\s>]+)");

    private final SourceText source;

    /** The words of each heading by its anchor; no words for an anchor of HTML. */
    private final Map<String, String> anchors = new LinkedHashMap<>();

    private UnknownAnchors(SourceText source) {
        this.source = source;
    }

    static UnknownAnchors of(SourceText source, Node document) {
        UnknownAnchors known = new UnknownAnchors(source);
        Anchors anchors = new Anchors();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                String words = HeadingReader.words(heading).strip();
                known.anchors.put(anchors.next(words), words);
                visitChildren(heading);
            }

            @Override
            public void visit(HtmlBlock html) {
                known.addNamed(html.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                known.addNamed(html.getLiteral());
            }
        });
        return known;
    }

    private void addNamed(String html) {
        NAMED.matcher(html).results().forEach(named -> anchors.putIfAbsent(named.group(1), ""));
    }

    Optional<Remark> check(Link link) {
        String destination = link.getDestination();
        if (!destination.startsWith("#") || destination.length() == 1 || isKnown(destination.substring(1))) {
            return Optional.empty();
        }
        Optional<String> meant = meant(link, destination.substring(1));
        int start = source.text().lastIndexOf(destination, SourceText.end(link) - destination.length());
        boolean literal = start >= SourceText.start(link);
        return Optional.of(new Remark(
                "unknown-anchor",
                Severity.WARNING,
                source.place(literal ? start : SourceText.start(link)),
                "no heading of the page has the anchor " + destination
                        + meant.map(anchor -> "; expected #" + anchor).orElse("; expected that of a heading"),
                meant.filter(anchor -> literal)
                        .map(anchor -> new Repair(
                                source.original(start), source.original(start + destination.length()), "#" + anchor))));
    }

    private boolean isKnown(String anchor) {
        String lower = decoded(anchor).toLowerCase(Locale.ROOT);
        return anchors.containsKey(anchor) || anchors.containsKey(lower) || lower.equals("top");
    }

    private static String decoded(String anchor) {
        try {
            return URLDecoder.decode(anchor.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return anchor;
        }
    }

    /** The anchor of the one heading that has the words of the link, or else of the one whose letters are the same. */
    private Optional<String> meant(Link link, String anchor) {
        String words = letters(InlineNodes.plain(InlineNodes.children(link)));
        List<String> sameWords = anchors.entrySet().stream()
                .filter(known -> !words.isEmpty() && letters(known.getValue()).equals(words))
                .map(Map.Entry::getKey)
                .toList();
        List<String> sameLetters = anchors.keySet().stream()
                .filter(known -> letters(known).equals(letters(decoded(anchor))))
                .toList();
        List<String> found = sameWords.size() == 1 ? sameWords : sameLetters;
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
