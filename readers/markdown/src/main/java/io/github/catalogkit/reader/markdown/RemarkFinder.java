package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.source.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds what is amiss on a page itself: items and links that are written so that no reader sees them as such. */
final class RemarkFinder extends AbstractVisitor {

    private final List<Remark> remarks = new ArrayList<>();
    private final BrokenLinks brokenLinks;
    private final LostItems lostItems;
    private final UnknownAnchors anchors;
    private final UnusableAddresses addresses;

    private RemarkFinder(SourceText source, Node document) {
        brokenLinks = new BrokenLinks(source);
        lostItems = new LostItems(source);
        anchors = UnknownAnchors.of(source, document);
        addresses = new UnusableAddresses(source);
    }

    /** Returns the remarks in the order of the page. */
    static List<Remark> find(SourceText source, Node document) {
        RemarkFinder finder = new RemarkFinder(source, document);
        document.accept(finder);
        finder.remarks.sort(Comparator.comparing(Remark::place));
        return finder.remarks;
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (SourceText.isPlaced(paragraph)) {
            remarks.addAll(brokenLinks.in(paragraph));
            remarks.addAll(lostItems.in(paragraph));
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(Link link) {
        if (SourceText.isPlaced(link)) {
            anchors.check(link).ifPresent(remarks::add);
            addresses.check(link).ifPresent(remarks::add);
        }
        visitChildren(link);
    }
}
