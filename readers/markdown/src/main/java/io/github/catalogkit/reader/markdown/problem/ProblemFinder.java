package io.github.catalogkit.reader.markdown.problem;

import io.github.catalogkit.markdown.page.KnownAnchors;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.problem.TextRange;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.WebAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds problems of the Markdown itself: links and list items that are not rendered as such. */
public final class ProblemFinder extends AbstractVisitor {

    private final List<Problem> problems = new ArrayList<>();
    private final SourceText source;
    private final BrokenLinks brokenLinks;
    private final LostListItems lostItems;
    private final KnownAnchors anchors = new KnownAnchors();

    /** The links, which are checked when all anchors are known. */
    private final List<Link> links = new ArrayList<>();

    private ProblemFinder(SourceText source, Node document) {
        this.source = source;
        this.brokenLinks = new BrokenLinks(source);
        this.lostItems = new LostListItems(source);
        anchors.addHeadings(document);
    }

    /** Returns the problems in the order of the file. */
    public static List<Problem> find(SourceText source, Node document) {
        ProblemFinder finder = new ProblemFinder(source, document);
        document.accept(finder);
        finder.links.forEach(link -> finder.unknownAnchor(link).ifPresent(finder.problems::add));
        return finder.problems.stream()
                .sorted(Comparator.comparing(ProblemFinder::range))
                .toList();
    }

    /** Returns the range of a problem, which all problems of Markdown have. */
    private static TextRange range(Problem problem) {
        return (TextRange) problem.location();
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
            links.add(link);
            malformedUrl(link).ifPresent(problems::add);
        }
        visitChildren(link);
    }

    @Override
    public void visit(HtmlBlock html) {
        anchors.addNamed(html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        anchors.addNamed(html.getLiteral());
    }

    private Optional<Problem> unknownAnchor(Link link) {
        return anchors.check(link).map(unknown -> {
            String destination = unknown.destination();
            int start = source.text().lastIndexOf(destination, SourceText.end(link) - destination.length());
            boolean literal = start >= SourceText.start(link);
            int end = literal ? start + destination.length() : SourceText.end(link);
            Problem problem = MarkdownProblem.UNKNOWN_ANCHOR
                    .at(source, literal ? start : SourceText.start(link), end, unknown.message())
                    .withHelp(unknown.help());
            return unknown.meant()
                    .filter(meant -> literal)
                    .map(meant -> problem.withFix(MarkdownProblem.replace(source, start, end, meant)))
                    .orElse(problem);
        });
    }

    private Optional<Problem> malformedUrl(Link link) {
        if (!Links.leadsToWeb(link) && !Links.meansWeb(link)) {
            return Optional.empty();
        }
        String destination = link.getDestination();
        try {
            WebAddress.of(destination);
            return Optional.empty();
        } catch (MalformedValueException e) {
            int end = SourceText.end(link);
            int start = source.text().lastIndexOf(destination, end - destination.length());
            boolean literal = start >= SourceText.start(link);
            Problem problem = MarkdownProblem.MALFORMED_URL.at(
                    source,
                    literal ? start : SourceText.start(link),
                    literal ? start + destination.length() : end,
                    (e.problem().startsWith("is not") ? "\"" : "the URL \"") + destination + "\" " + e.problem());
            Problem helped = e.help().map(problem::withHelp).orElse(problem);
            return Optional.of(e.replacement()
                    .filter(url -> literal)
                    .map(url -> helped.withFix(Fix.suggested(source.edit(start, start + destination.length(), url))))
                    .orElse(helped));
        }
    }
}
