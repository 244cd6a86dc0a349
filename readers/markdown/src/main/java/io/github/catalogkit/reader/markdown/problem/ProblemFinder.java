package io.github.catalogkit.reader.markdown.problem;

import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.source.Remark;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds problems of the Markdown itself: links and list items that no reader sees as such. */
public final class ProblemFinder extends AbstractVisitor {

    private final List<Remark> problems = new ArrayList<>();
    private final SourceText source;
    private final BrokenLinks brokenLinks;
    private final LostListItems lostItems;
    private final UnknownAnchors anchors;

    private ProblemFinder(SourceText source, Node document) {
        this.source = source;
        this.brokenLinks = new BrokenLinks(source);
        this.lostItems = new LostListItems(source);
        this.anchors = UnknownAnchors.of(source, document);
    }

    /** Returns the problems in the order of the page. */
    public static List<Remark> find(SourceText source, Node document) {
        ProblemFinder finder = new ProblemFinder(source, document);
        document.accept(finder);
        return finder.problems.stream()
                .sorted(Comparator.comparing(Remark::place))
                .toList();
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (SourceText.isPlaced(paragraph)) {
            problems.addAll(brokenLinks.in(paragraph));
            problems.addAll(lostItems.in(paragraph));
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(Link link) {
        if (SourceText.isPlaced(link)) {
            anchors.check(link).ifPresent(problems::add);
            malformedUrl(link).ifPresent(problems::add);
        }
        visitChildren(link);
    }

    private Optional<Remark> malformedUrl(Link link) {
        if (!Links.leadsToWeb(link)) {
            return Optional.empty();
        }
        try {
            WebAddress.of(link.getDestination());
            return Optional.empty();
        } catch (MalformedValueException e) {
            return Optional.of(new Remark(
                    "malformed-url",
                    Severity.ERROR,
                    source.place(SourceText.start(link)),
                    "the address \"" + link.getDestination() + "\" " + e.getMessage(),
                    Optional.empty()));
        }
    }
}
