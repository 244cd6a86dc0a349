package io.github.catalogkit.rule.text;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.FactType;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tag;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PublicationDetails;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Visits the texts of a catalog that people read: titles, names, labels, descriptions and the like. */
final class CatalogTexts {

    /** Receives each text. */
    interface Visitor {

        /**
         * Receives a plain text.
         *
         * @param node the part of the catalog that has the text
         * @param member the path of the value, such as {@code links[1].label}
         */
        void line(Node node, String member, String text);

        /**
         * Receives inline text, which may be empty.
         *
         * @param node the part of the catalog that has the text
         * @param member the path of the value, such as {@code facts[0].value}
         */
        void inline(Node node, String member, InlineText text);
    }

    private final Visitor visitor;

    private CatalogTexts(Visitor visitor) {
        this.visitor = visitor;
    }

    static void visit(Catalog catalog, Visitor visitor) {
        CatalogTexts texts = new CatalogTexts(visitor);
        texts.visit(catalog);
        catalog.allSections().forEach(texts::visit);
        Stream.concat(catalog.entries(), catalog.companion().stream()).forEach(texts::visit);
    }

    private void visit(Catalog catalog) {
        visitor.line(catalog, "title", catalog.title());
        visitor.inline(catalog, "introduction", catalog.introduction());
        for (int index = 0; index < catalog.declaredTags().size(); index++) {
            Tag tag = catalog.declaredTags().get(index);
            String member = "declaredTags[" + index + "]";
            visitor.line(catalog, member + ".name", tag.name());
            visit(catalog, member + ".title", tag.title());
            visitor.inline(catalog, member + ".description", tag.description());
        }
    }

    private void visit(Section section) {
        visitor.line(section, "title", section.title());
        visitor.inline(section, "introduction", section.introduction());
        visitLinks(section, section.links());
        for (int index = 0; index < section.facts().size(); index++) {
            FactType fact = section.facts().get(index);
            visitor.line(section, "facts[" + index + "].name", fact.name());
            visit(section, "facts[" + index + "].values", fact.values());
        }
    }

    private void visit(Entry entry) {
        EntryDetails details = entry.details();
        visitor.line(entry, "title", details.title());
        visitor.inline(entry, "description", details.description());
        for (int index = 0; index < details.authors().size(); index++) {
            Author author = details.authors().get(index);
            String part = author instanceof OrganizationAuthor ? ".organization" : ".name";
            visitor.line(entry, "authors[" + index + "]" + part, author.name());
        }
        visit(entry, "tags", details.tags());
        visit(entry, "publication", entry.publication());
        if (details.hasRare()) {
            visitRare(entry, details);
        }
    }

    private void visitRare(Entry entry, EntryDetails details) {
        visitor.inline(entry, "before", details.before());
        visitor.inline(entry, "after", details.after());
        visitLinks(entry, details.links());
        visit(entry, "statusReason", details.statusReason());
        visit(entry, "subtitle", details.subtitle());
        visitor.inline(entry, "formattedTitle", details.formattedTitle());
        visit(entry, "aliases", details.aliases());
        visitor.inline(entry, "abstractText", details.abstractText());
        details.image()
                .ifPresent(image -> visitor.inline(entry, "image.description", InlineText.of(image.description())));
        for (int index = 0; index < details.facts().size(); index++) {
            visitor.line(
                    entry,
                    "facts[" + index + "].name",
                    details.facts().get(index).name());
            visitor.inline(
                    entry,
                    "facts[" + index + "].value",
                    details.facts().get(index).value());
        }
        visit(entry, details.publicationDetails());
    }

    private void visit(Entry entry, PublicationDetails details) {
        visit(entry, "publicationDetails.bookTitle", details.bookTitle());
        visit(entry, "publicationDetails.volume", details.volume());
        visit(entry, "publicationDetails.issue", details.issue());
        visit(entry, "publicationDetails.pages", details.pages());
        visit(entry, "publicationDetails.articleNumber", details.articleNumber());
        visit(entry, "publicationDetails.series", details.series());
        visit(entry, "publicationDetails.edition", details.edition());
        visit(entry, "publicationDetails.chapter", details.chapter());
        visit(entry, "publicationDetails.publisher", details.publisher());
        visit(entry, "publicationDetails.place", details.place());
        visit(entry, "publicationDetails.institution", details.institution());
    }

    private void visitLinks(Node node, List<LabeledLink> links) {
        for (int index = 0; index < links.size(); index++) {
            visitor.line(node, "links[" + index + "].label", links.get(index).label());
        }
    }

    private void visit(Node node, String member, List<String> texts) {
        for (int index = 0; index < texts.size(); index++) {
            visitor.line(node, member + "[" + index + "]", texts.get(index));
        }
    }

    private void visit(Node node, String member, Optional<String> text) {
        text.ifPresent(it -> visitor.line(node, member, it));
    }
}
