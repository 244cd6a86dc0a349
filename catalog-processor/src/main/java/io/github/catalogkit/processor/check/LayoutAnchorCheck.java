package io.github.catalogkit.processor.check;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.page.KnownAnchors;
import io.github.catalogkit.markdown.page.KnownAnchors.UnknownAnchor;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.processor.make.LocatedCatalog;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ElementLocation;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.processor.read.CatalogAnnotations;
import io.github.catalogkit.processor.read.Origins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;

/** Finds links in texts of layouts that lead to no heading of the list. */
public final class LayoutAnchorCheck {

    private static final List<String> MEMBERS = List.of("above", "line", "below", "end");

    private static final Pattern TITLE = Pattern.compile("\\{title:([a-z0-9-]+)\\}");

    private final Origins origins;
    private final Diagnostics diagnostics;

    public LayoutAnchorCheck(Origins origins, Diagnostics diagnostics) {
        this.origins = origins;
        this.diagnostics = diagnostics;
    }

    /** A link within the file, and the annotation value that has it. */
    private record AnchorLink(AnnotationMembers layout, AnnotationValue value, String text, Link link) {

        private static final List<String> AFTER_DESTINATION = List.of(")", " ", "\n");

        ElementLocation location() {
            return layout.location(value);
        }

        /** Returns the edit of the destination, if it is written as it is read. */
        Optional<Edit> edit(String meant) {
            String destination = "(" + link.getDestination();
            return AFTER_DESTINATION.stream()
                    .filter(after -> text.contains(destination + after))
                    .findFirst()
                    .map(after -> new Edit.Replace(destination + after, "(" + meant + after));
        }
    }

    /** Reports the links, in the order of the list. */
    public void check(LocatedCatalog read) {
        List<AnchorLink> links = RuleCheck.nodes(read.catalog())
                .filter(node -> !node.layout().isNone())
                .flatMap(node -> links(read, node))
                .toList();
        if (!links.isEmpty()) {
            KnownAnchors known = PageAnchors.of(read.catalog());
            links.forEach(link -> known.check(link.link()).ifPresent(unknown -> report(link, unknown)));
        }
    }

    private static Stream<AnchorLink> links(LocatedCatalog read, Node node) {
        return CatalogAnnotations.layout(read.declarations().element(node)).stream()
                .flatMap(layout -> MEMBERS.stream()
                        .flatMap(member -> values(layout, member))
                        .flatMap(value -> links(layout, value, read.catalog()).stream()));
    }

    /** Returns the text of a member, or the parts that it is in. */
    private static Stream<AnnotationValue> values(AnnotationMembers layout, String member) {
        List<AnnotationValue> parts = layout.values(member);
        return parts.isEmpty() ? layout.value(member).stream() : parts.stream();
    }

    private static List<AnchorLink> links(AnnotationMembers layout, AnnotationValue value, Catalog catalog) {
        String text = AnnotationMembers.textOf(value).orElse("");
        List<AnchorLink> links = new ArrayList<>();
        if (text.contains("](#")) {
            // The text of a list item is indented, which would make it code.
            PageAnchors.parse(withTitles(text, catalog).stripTrailing().stripIndent())
                    .accept(new AbstractVisitor() {
                        @Override
                        public void visit(Link link) {
                            if (KnownAnchors.isWithinFile(link)) {
                                links.add(new AnchorLink(layout, value, text, link));
                            }
                            visitChildren(link);
                        }
                    });
        }
        return links;
    }

    /** Returns a text with the titles of sections, from which the anchor follows that is meant. */
    private static String withTitles(String text, Catalog catalog) {
        return TITLE.matcher(text)
                .replaceAll(placeholder -> Matcher.quoteReplacement(catalog.allSections()
                        .filter(section -> section.id().equals(placeholder.group(1)))
                        .findFirst()
                        .map(section -> InlineMarkdown.write(section.title()))
                        .orElse("")));
    }

    private void report(AnchorLink link, UnknownAnchor unknown) {
        String code = ProblemCode.UNKNOWN_ANCHOR.id();
        if (!origins.isSuppressed(link.layout().element(), code, diagnostics.suppressions())) {
            Problem problem = Problem.of(
                            code, ProblemCode.UNKNOWN_ANCHOR.severity(), link.location(), unknown.message())
                    .withHelp(unknown.help());
            diagnostics.report(unknown.meant()
                    .flatMap(link::edit)
                    .map(edit -> problem.withFix(Fix.safe(edit)))
                    .orElse(problem));
        }
    }
}
