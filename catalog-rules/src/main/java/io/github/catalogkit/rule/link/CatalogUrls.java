package io.github.catalogkit.rule.link;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Tag;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.text.InlineTree;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.Optional;

/** Visits the URLs of a catalog, including those of links in texts. */
final class CatalogUrls {

    /** Receives each URL. */
    @FunctionalInterface
    interface Visitor {

        /**
         * Receives a URL.
         *
         * @param node the part of the catalog that has the URL
         * @param member the path of the value, such as {@code links[1].url}
         */
        void visit(Node node, String member, WebAddress url);
    }

    private CatalogUrls() {}

    static void visit(Catalog catalog, Visitor visitor) {
        catalog.imprint().homepage().ifPresent(home -> visitor.visit(catalog, "imprint.homepage", home));
        visit(catalog, "introduction", catalog.introduction(), visitor);
        for (int index = 0; index < catalog.declaredTags().size(); index++) {
            Tag tag = catalog.declaredTags().get(index);
            String member = "declaredTags[" + index + "]";
            visit(catalog, member + ".description", tag.description(), visitor);
            tag.url().ifPresent(url -> visitor.visit(catalog, member + ".url", url));
        }
        catalog.companion().ifPresent(book -> visit(book, visitor));
        catalog.allSections().forEach(section -> {
            visit(section, "introduction", section.introduction(), visitor);
            visitLinks(section, section.links(), visitor);
        });
        catalog.entries().forEach(entry -> visit(entry, visitor));
    }

    private static void visit(Entry entry, Visitor visitor) {
        EntryDetails details = entry.details();
        details.url().ifPresent(url -> visitor.visit(entry, "url", url));
        visit(entry, "description", details.description(), visitor);
        if (details.hasRare()) {
            visitRare(entry, details, visitor);
        }
        if (entry instanceof Tool tool) {
            tool.repository().ifPresent(url -> visitor.visit(entry, "repository", url));
        } else if (entry instanceof Book book) {
            visitImage(entry, "cover.path", book.cover(), visitor);
        }
    }

    private static void visitRare(Entry entry, EntryDetails details, Visitor visitor) {
        visit(entry, "before", details.before(), visitor);
        visit(entry, "after", details.after(), visitor);
        visitLinks(entry, details.links(), visitor);
        details.feed().ifPresent(url -> visitor.visit(entry, "feed", url));
        visit(entry, "formattedTitle", details.formattedTitle(), visitor);
        visit(entry, "abstractText", details.abstractText(), visitor);
        visitImage(entry, "image.path", details.image(), visitor);
        for (int index = 0; index < details.facts().size(); index++) {
            visit(
                    entry,
                    "facts[" + index + "].value",
                    details.facts().get(index).value(),
                    visitor);
        }
    }

    private static void visitLinks(Node node, List<LabeledLink> links, Visitor visitor) {
        for (int index = 0; index < links.size(); index++) {
            visitor.visit(node, "links[" + index + "].url", links.get(index).address());
        }
    }

    /** Visits the path of an image if it is a URL, and not a path in the repository of the list. */
    private static void visitImage(Node node, String member, Optional<Image> image, Visitor visitor) {
        image.map(Image::path)
                .filter(path -> path.regionMatches(true, 0, "http", 0, 4))
                .flatMap(CatalogUrls::url)
                .ifPresent(url -> visitor.visit(node, member, url));
    }

    private static Optional<WebAddress> url(String text) {
        try {
            return Optional.of(WebAddress.of(text));
        } catch (MalformedValueException e) {
            return Optional.empty();
        }
    }

    private static void visit(Node node, String member, InlineText text, Visitor visitor) {
        visit(node, member, text.parts(), visitor);
    }

    private static void visit(Node node, String member, List<Inline> parts, Visitor visitor) {
        for (Inline part : parts) {
            if (part instanceof Inline.Link link) {
                visitor.visit(node, member, link.address());
            }
            visit(node, member, InlineTree.children(part), visitor);
        }
    }
}
