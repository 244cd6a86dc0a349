package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.rule.Severity;
import io.github.catalogkit.source.Remark;
import io.github.catalogkit.source.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        Matcher almost = ALMOST.matcher(source.text()).region(start, SourceText.end(paragraph));
        while (almost.find()) {
            int place = almost.start();
            boolean opened = source.slice(start, place).indexOf('[') >= 0;
            if (opened && !isWithin(paragraph, place)) {
                remarks.add(remark(almost));
            }
        }
        return remarks;
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

    /** Whether a place is in a link, a picture or code, and so means what it says. */
    private static boolean isWithin(Node parent, int place) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            boolean whole = child instanceof Link || child instanceof Image || child instanceof Code;
            boolean around =
                    SourceText.isPlaced(child) && SourceText.start(child) <= place && place < SourceText.end(child);
            if (around && (whole || isWithin(child, place))) {
                return true;
            }
        }
        return false;
    }
}
