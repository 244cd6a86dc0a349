package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.reader.markdown.line.EntryLine;
import io.github.catalogkit.reader.markdown.line.ProjectReader;
import io.github.catalogkit.reader.markdown.line.Vocabulary;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** The projects of a file: each is in details of HTML, and its summary has a link to the web as title. */
final class Projects {

    /** Fewer projects are free text. */
    private static final int LEAST = 3;

    private static final Pattern START = Pattern.compile("(?im)^<details\\b[^>\n]*+>");

    private static final Pattern END = Pattern.compile("(?im)^[ \t]*+</details>[ \t]*+$");

    /** A project: its lines from the tag that opens its details to the one that closes them. */
    record Project(int start, int end, EntryLine line) {}

    private final SourceText source;
    private final Vocabulary vocabulary;
    private final TreeMap<Integer, Project> projects = new TreeMap<>();

    private Projects(SourceText source, Vocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
    }

    /** Returns the projects of a document; none if there are only some. */
    static Projects of(SourceText source, Node document, Vocabulary vocabulary) {
        Projects found = new Projects(source, vocabulary);
        if (source.text().contains("<details") || source.text().contains("<DETAILS")) {
            for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
                if (block instanceof HtmlBlock) {
                    found.findIn(block);
                }
            }
        }
        return found.projects.size() < LEAST ? new Projects(source, vocabulary) : found;
    }

    /** Returns the projects that start between two offsets. */
    Collection<Project> between(int start, int end) {
        return start < end ? projects.subMap(start, end).values() : List.of();
    }

    /** Returns whether a project starts between two offsets. */
    boolean startIn(int start, int end) {
        return !between(start, end).isEmpty();
    }

    private void findIn(Node html) {
        int limit = SourceText.end(html);
        Matcher start = START.matcher(source.text()).region(SourceText.start(html), limit);
        while (start.find()) {
            add(html, start.start());
        }
    }

    /** Adds the project that starts at an offset, if its details are closed before others are opened. */
    private void add(Node html, int start) {
        List<Node> lists = new ArrayList<>();
        Node block = html;
        int from = start + 1;
        while (block != null) {
            if (block instanceof ListBlock) {
                lists.add(block);
            } else if (block instanceof HtmlBlock) {
                int first = Math.max(from, SourceText.start(block));
                Matcher next = START.matcher(source.text()).region(first, SourceText.end(block));
                boolean opens = next.find();
                Matcher end = END.matcher(source.text()).region(first, opens ? next.start() : SourceText.end(block));
                if (end.find()) {
                    ProjectReader.read(source, vocabulary, start, end.end(), lists)
                            .ifPresent(
                                    line -> projects.put(start, new Project(start, source.lineEnd(end.start()), line)));
                    return;
                } else if (opens) {
                    return;
                }
            }
            block = block.getNext();
        }
    }
}
