package io.github.catalogkit.reader.markdown.line;

import static java.util.stream.Collectors.joining;

import io.github.catalogkit.layout.Mark;
import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.CleanText;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.markdown.page.EntryValues;
import io.github.catalogkit.markdown.page.LineValue;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.value.LabeledLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** What recurs in the lines of a list: marks, and link texts that say what a link leads to. */
public final class Vocabulary {

    /** Link texts that say what a link leads to, in any list. */
    private static final Set<String> LABELS = Set.of(
            ("video,slide,deck,audio,transcript,paper,pdf,ps,html,arxiv,article,blog,post,blog post,link,here,website,web,site"
                            + ",homepage,home,code,official code,source,source code,repo,repository,github,gitlab,doc"
                            + ",documentation,demo,live demo,download,project,project page,page,poster,bibtex,supplementary"
                            + ",supp,dataset,data,model,talk,book,abs,abstract,openreview")
                    .split(","));

    private static final Pattern NUMBERED_LABEL =
            Pattern.compile("(?:part|volume|vol|chapter|day|episode)[ .]*[0-9ivx]+s?");

    private static final String BRACKETS = "[](){}\u3010\u3011:,. ";

    private final SourceText source;

    /** The name of each mark by its Markdown. */
    private final Map<String, String> marks;

    /** The first characters of the marks, since most text starts with another one. */
    private final String starts;

    private final Set<String> labels;
    private final Optional<Pattern> markInText;
    private final EntryValues values;

    Vocabulary(SourceText source, Map<String, String> marks, Set<String> labels) {
        this.source = source;
        this.marks = marks;
        this.starts = marks.keySet().stream()
                .map(mark -> mark.substring(0, 1))
                .distinct()
                .collect(joining());
        this.labels = labels;
        this.markInText = marks.keySet().stream()
                .filter(mark -> !mark.startsWith("!") && !mark.startsWith("<"))
                .map(Pattern::quote)
                .reduce((one, other) -> one + "|" + other)
                .map(Pattern::compile);
        this.values = EntryValues.of(marks());
    }

    /** Returns the marks in the order in which most lines have them. */
    public List<Mark> marks() {
        return marks.entrySet().stream()
                .map(mark -> new Mark(mark.getValue(), mark.getKey()))
                .toList();
    }

    /** Returns the values as the list writes them. */
    EntryValues values() {
        return values;
    }

    /** Returns the name of the mark that a node is. */
    Optional<String> mark(Node node) {
        return node instanceof Text || node instanceof Image || node instanceof HtmlInline
                ? mark(node, node)
                : Optional.empty();
    }

    /** Returns the name of the mark that a text is. */
    Optional<String> mark(String markdown) {
        return Optional.ofNullable(marks.get(markdown));
    }

    /** Returns the name of the mark that is the whole text of a link. */
    Optional<String> markIn(Link link) {
        return link.getFirstChild() == null ? Optional.empty() : mark(link.getFirstChild(), link.getLastChild());
    }

    private Optional<String> mark(Node first, Node last) {
        if (marks.isEmpty() || !SourceText.isPlaced(first) || !SourceText.isPlaced(last)) {
            return Optional.empty();
        }
        int start = SourceText.start(first);
        return starts.indexOf(source.text().charAt(start)) < 0
                ? Optional.empty()
                : Optional.ofNullable(marks.get(source.slice(start, SourceText.end(last))));
    }

    /** Returns whether the text of a link says what it leads to, and is not a title. */
    boolean isLabel(Link link) {
        return isLabel(InlineNodes.plainInside(link)) || markIn(link).isPresent();
    }

    /** Returns whether the text of a link says what it leads to. */
    public boolean isLabel(String text) {
        String label = label(text);
        return isLabelAnywhere(label) || labels.contains(label);
    }

    /** Returns whether the text of a link is a label in any list, not only in this one. */
    boolean isLabelAnywhere(Link link) {
        return isLabelAnywhere(label(InlineNodes.plainInside(link)));
    }

    private static boolean isLabelAnywhere(String text) {
        boolean plural = text.endsWith("s") && LABELS.contains(text.substring(0, text.length() - 1));
        return plural || LABELS.contains(text) || NUMBERED_LABEL.matcher(text).matches();
    }

    /** Returns the text of a link without brackets and in lowercase. */
    static String label(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && BRACKETS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && BRACKETS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return CleanText.line(text.substring(start, end)).toLowerCase(Locale.ROOT);
    }

    /** Returns the nodes with each mark in a text as a node of its own. */
    List<Node> withMarksApart(List<Node> nodes) {
        if (markInText.isEmpty()) {
            return nodes;
        }
        List<Node> apart = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Text text && SourceText.isPlaced(text)) {
                addApart(text, markInText.get(), apart);
            } else {
                apart.add(node);
            }
        }
        return apart;
    }

    private void addApart(Text text, Pattern pattern, List<Node> apart) {
        int start = SourceText.start(text);
        String literal = text.getLiteral();
        Matcher matcher = pattern.matcher(literal);
        if (!source.text().startsWith(literal, start) || !matcher.find()) {
            apart.add(text);
            return;
        }
        int end = 0;
        do {
            add(text, end, matcher.start(), apart);
            add(text, matcher.start(), matcher.end(), apart);
            end = matcher.end();
        } while (matcher.find());
        add(text, end, literal.length(), apart);
    }

    private static void add(Text text, int from, int to, List<Node> apart) {
        if (to > from) {
            Text piece = new Text(text.getLiteral().substring(from, to));
            piece.setSourceSpans(List.of(SourceSpan.of(0, 0, SourceText.start(text) + from, to - from)));
            apart.add(piece);
        }
    }

    /** Returns the template of a line with one placeholder for all links, for all tags, or for all marks, where it can. */
    String joined(String template, List<String> tags, List<LabeledLink> links) {
        if (tags.isEmpty() && links.isEmpty()) {
            return template;
        }
        List<String> labels = links.stream().map(LabeledLink::label).toList();
        List<String> marked = new ArrayList<>();
        List<String> unmarkedTags = new ArrayList<>();
        List<String> unmarkedLinks = new ArrayList<>();
        for (int index = 0; index < tags.size(); index++) {
            String tag = tags.get(index);
            if (!values.isMarked(tag)) {
                unmarkedTags.add(one(Placeholder.TAG, index));
            } else if (!labels.contains(tag)) {
                marked.add(one(Placeholder.TAG, index));
            } else {
                IntStream.range(0, labels.size())
                        .filter(link -> labels.get(link).equals(tag))
                        .forEach(link -> marked.add(one(Placeholder.LINK, link)));
            }
        }
        for (int index = 0; index < labels.size(); index++) {
            boolean isMarked = values.isMarked(labels.get(index));
            if (!isMarked || !tags.contains(labels.get(index))) {
                (isMarked ? marked : unmarkedLinks).add(one(Placeholder.LINK, index));
            }
        }
        String joined = replaced(template, String.join(" ", marked), Placeholder.MARKS);
        joined = replaced(joined, String.join(" ", unmarkedTags), Placeholder.TAGS);
        return replaced(joined, String.join(", ", unmarkedLinks), Placeholder.LINKS);
    }

    private static String one(Placeholder placeholder, int index) {
        return LineValue.of(placeholder, index + 1).form();
    }

    private static String replaced(String template, String placeholders, Placeholder all) {
        int index = placeholders.isEmpty() ? -1 : template.indexOf(placeholders);
        return index < 0 || (index > 0 && template.charAt(index - 1) == '{')
                ? template
                : template.substring(0, index) + all.form() + template.substring(index + placeholders.length());
    }
}
