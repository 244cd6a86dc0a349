package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.markdown.CleanText;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Finds the marks and labels of a list: what recurs in its lines. */
public final class VocabularyFinder extends AbstractVisitor {

    /** Words in parentheses at the end of a line. */
    private static final Pattern NOTE = Pattern.compile("\\((\\p{L}[^()\\d]{1,24})\\)$");

    /** A mark is on at least so many lines, unless it is code in HTML. */
    private static final int LEAST_MARKS = 3;

    /** A label is the text of links to at least so many pages. */
    private static final int LEAST_LABELS = 4;

    private static final int MOST_LABEL_WORDS = 3;

    private final SourceText source;
    private final Map<String, Integer> images = new LinkedHashMap<>();
    private final Map<String, String> imageNames = new HashMap<>();
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Map<String, Integer> codes = new LinkedHashMap<>();

    /** The first URL of each label, since most texts of links do not recur. */
    private final Map<String, String> firstUrls = new HashMap<>();

    /** The URLs of each label that has several. */
    private final Map<String, Set<String>> labels = new HashMap<>();

    /** How often each mark is before another on a line. */
    private final Map<String, Map<String, Integer>> before = new HashMap<>();

    /** The marks of the line that is read. */
    private final List<String> ofLine = new ArrayList<>();

    private boolean inLine;

    private VocabularyFinder(SourceText source) {
        this.source = source;
    }

    /** Returns what recurs in the lines of a document. */
    public static Vocabulary find(SourceText source, Node document) {
        VocabularyFinder finder = new VocabularyFinder(source);
        document.accept(finder);
        Set<String> recurring = finder.labels.entrySet().stream()
                .filter(label -> label.getValue().size() >= LEAST_LABELS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Vocabulary(source, finder.marks(), recurring);
    }

    private Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        Map<String, Integer> all = new LinkedHashMap<>(images);
        all.putAll(words);
        all.values().removeIf(count -> count < LEAST_MARKS);
        all.putAll(codes);
        all.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(mark -> name(mark.getKey()).stream()
                        .filter(name -> !name.isBlank() && names.add(name))
                        .findFirst()
                        .ifPresent(name -> marks.put(mark.getKey(), name)));
        Map<String, String> inOrder = new LinkedHashMap<>();
        marks.keySet().stream()
                .sorted(Comparator.<String>comparingLong(mark -> later(mark, marks.keySet()))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(mark -> inOrder.put(mark, marks.get(mark)));
        return inOrder;
    }

    /** Returns the number of marks that are before a mark on most lines, less those after it. */
    private long later(String mark, Set<String> marks) {
        return marks.stream()
                .mapToLong(other -> Long.signum((long) pairs(other, mark) - pairs(mark, other)))
                .sum();
    }

    private int pairs(String first, String second) {
        return before.getOrDefault(first, Map.of()).getOrDefault(second, 0);
    }

    /** Returns the possible names of a mark. */
    private List<String> name(String mark) {
        if (images.containsKey(mark)) {
            int reference = mark.endsWith("]") ? mark.lastIndexOf('[') : -1;
            String label = reference < 0 ? "" : mark.substring(reference + 1, mark.length() - 1);
            return List.of(CleanText.line(imageNames.getOrDefault(mark, "")), CleanText.line(label));
        }
        if (codes.containsKey(mark)) {
            return List.of(HtmlCodes.name(mark));
        }
        boolean wrapped = mark.startsWith(":") || mark.startsWith("(");
        return List.of(CleanText.line(wrapped ? mark.substring(1, mark.length() - 1) : mark));
    }

    @Override
    public void visit(ListItem item) {
        for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Paragraph && block == item.getFirstChild()) {
                readLine(block);
            } else {
                block.accept(this);
            }
        }
    }

    private void readLine(Node line) {
        inLine = true;
        ofLine.clear();
        visitChildren(line);
        inLine = false;
        if (line.getLastChild() instanceof Text text) {
            countNote(text.getLiteral().stripTrailing());
        } else if (line.getLastChild() instanceof HtmlInline) {
            HtmlCodes.atEnd(source.slice(SourceText.start(line), SourceText.end(line)))
                    .forEach(code -> count(code.group(), codes));
        }
        for (int first = 0; first + 1 < ofLine.size(); first++) {
            Map<String, Integer> others = before.computeIfAbsent(ofLine.get(first), mark -> new HashMap<>());
            for (int second = first + 1; second < ofLine.size(); second++) {
                others.merge(ofLine.get(second), 1, Integer::sum);
            }
        }
    }

    private void countNote(String text) {
        if (text.endsWith(")")) {
            Matcher note = NOTE.matcher(text);
            if (note.find()) {
                count(note.group(), words);
            }
        }
    }

    @Override
    public void visit(HtmlBlock block) {
        HtmlCodes.inSummaries(block.getLiteral()).forEach(code -> count(code, codes));
    }

    @Override
    public void visit(Paragraph paragraph) {}

    @Override
    public void visit(Image image) {
        if (inLine && SourceText.isPlaced(image)) {
            countImages(List.of(image));
        }
    }

    @Override
    public void visit(Link link) {
        if (!inLine) {
            return;
        }
        if (Links.leadsToWeb(link)) {
            countLabel(Vocabulary.label(InlineNodes.plainInside(link)), link.getDestination());
        }
        if (Links.isImage(link)) {
            List<Node> inside = InlineNodes.children(link);
            if (SourceText.arePlaced(inside)) {
                countImages(inside);
            }
        }
    }

    private void countLabel(String label, String url) {
        if (label.isEmpty() || CleanText.wordCount(label) > MOST_LABEL_WORDS) {
            return;
        }
        String first = firstUrls.putIfAbsent(label, url);
        if (first != null && !first.equals(url)) {
            labels.computeIfAbsent(label, text -> new HashSet<>(Set.of(first))).add(url);
        }
    }

    /** Counts images that are the whole text of a link, or one that is not in a link. */
    private void countImages(List<Node> nodes) {
        String markdown = source.slice(SourceText.start(nodes.get(0)), SourceText.end(nodes.get(nodes.size() - 1)));
        if (markdown.indexOf('\n') < 0) {
            imageNames.computeIfAbsent(markdown, image -> InlineNodes.plain(nodes));
            count(markdown, images);
        }
    }

    @Override
    public void visit(Text text) {
        if (inLine) {
            Emoji.in(text.getLiteral()).forEach(emoji -> count(emoji, words));
        }
    }

    private void count(String mark, Map<String, Integer> counts) {
        counts.merge(mark, 1, Integer::sum);
        ofLine.add(mark);
    }
}
