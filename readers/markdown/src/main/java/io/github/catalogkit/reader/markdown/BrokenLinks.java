package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.model.Severity;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.source.Remark;
import io.github.catalogkit.source.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Links that are none, since something stands between the brackets and the address. */
final class BrokenLinks {

    /** The end of the words of a link, and an address that would be theirs but for what is in group 1 or 2. */
    private static final Pattern ALMOST =
            Pattern.compile("\\](?:\\(([ \t]*-[ \t]*|[ \t]+-?)|([ \t]+)\\()(?=https?://)");

    private final SourceText source;

    BrokenLinks(SourceText source) {
        this.source = source;
    }

    List<Remark> in(Paragraph paragraph) {
        List<Remark> remarks = new ArrayList<>();
        int start = SourceText.start(paragraph);
        int end = SourceText.end(paragraph);
        Matcher almost = ALMOST.matcher(source.text());
        Optional<NavigableMap<Integer, Integer>> whole = Optional.empty();
        for (int place = nextOdd(start, end); place < end; place = nextOdd(place + 1, end)) {
            if (!almost.region(place, end).lookingAt()) {
                continue;
            }
            whole = Optional.of(whole.orElseGet(() -> whole(paragraph, new TreeMap<>())));
            boolean opened = source.text().lastIndexOf('[', place) >= start;
            Map.Entry<Integer, Integer> around = whole.get().floorEntry(place);
            if (opened && (around == null || around.getValue() <= place)) {
                remarks.add(remark(almost));
            }
        }
        return remarks;
    }

    /** The next closing bracket that neither an address follows nor words; the end, if there is none. */
    private int nextOdd(int start, int end) {
        String text = source.text();
        int bracket = text.indexOf(']', start);
        while (bracket >= 0 && bracket < end) {
            char next = text.charAt(text.charAt(bracket + 1) == '(' ? bracket + 2 : bracket + 1);
            if (next == ' ' || next == '\t' || next == '-') {
                return bracket;
            }
            bracket = text.indexOf(']', bracket + 1);
        }
        return end;
    }

    /** Where links, pictures and code start and end, in which brackets mean what they say. */
    private static NavigableMap<Integer, Integer> whole(Node parent, NavigableMap<Integer, Integer> found) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            boolean one = child instanceof Link || child instanceof Image || child instanceof Code;
            if (one && SourceText.isPlaced(child)) {
                found.put(SourceText.start(child), SourceText.end(child));
            } else if (!one) {
                whole(child, found);
            }
        }
        return found;
    }

    private Remark remark(Matcher almost) {
        int group = almost.group(1) != null ? 1 : 2;
        int start = almost.start(group);
        int end = almost.end(group);
        return new Remark(
                "broken-link",
                Severity.ERROR,
                source.place(almost.start()),
                "the words in brackets are no link, since \"" + almost.group(group)
                        + "\" stands before their address; expected [words](https://...), so remove it",
                Optional.of(new Repair(source.original(start), source.original(end), "")));
    }
}
