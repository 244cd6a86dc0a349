package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Course;
import io.github.catalogkit.model.Dataset;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.Image;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Maps the kinds of entries to types of schema.org and their specific properties. */
final class KindWriter {

    /** The type of catalogs, sections and groups. */
    static final String LIST = "ItemList";

    /** An identifier of a paper with its resolver. */
    private record Identifier(Resolver resolver, String text) {

        String url() {
            return resolver.url(text);
        }
    }

    private final ThingWriter json;
    private final LicenseWriter licenses;

    KindWriter(ThingWriter json) {
        this.json = json;
        this.licenses = new LicenseWriter(json);
    }

    /** Returns the type of an entry; all except lists are creative works. */
    static String typeOf(Entry entry) {
        return switch (entry.kind()) {
            case ARTICLE -> "Article";
            case BLOG -> "Blog";
            case BOOK -> "Book";
            case CHAPTER -> "Chapter";
            case COMMUNITY -> "WebSite";
            case CONFERENCE -> "Event";
            case COURSE -> "Course";
            case DATASET -> "Dataset";
            case DOCUMENTATION, SPECIFICATION -> "TechArticle";
            case GROUP -> LIST;
            case ISSUE -> "DiscussionForumPosting";
            case LEGAL_CASE, PATENT, WORK -> "CreativeWork";
            case NEWSLETTER -> "Periodical";
            case ORGANIZATION -> "Organization";
            case PAPER -> "ScholarlyArticle";
            case PERSON -> "Person";
            case PODCAST -> "PodcastSeries";
            case RESOURCE -> "WebPage";
            case SERIES -> "CreativeWorkSeries";
            case SLIDES -> "PresentationDigitalDocument";
            case TALK, VIDEO -> "VideoObject";
            case THESIS -> "Thesis";
            case TOOL -> typeOf((Tool) entry);
            case TUTORIAL, WORKSHOP -> "LearningResource";
        };
    }

    /** Returns the type of a tool; only source code has a repository. */
    private static String typeOf(Tool tool) {
        return tool.repository().isPresent() ? "SoftwareSourceCode" : "SoftwareApplication";
    }

    void properties(Entry entry) {
        switch (entry.kind()) {
            case BOOK -> book((Book) entry);
            case COURSE -> json.named("provider", "Organization", ((Course) entry).provider());
            case DATASET -> json.text("version", ((Dataset) entry).version());
            case DOCUMENTATION -> json.named("publisher", "Organization", ((Documentation) entry).publisher());
            case ISSUE -> json.text("identifier", ((Issue) entry).number());
            case PAPER -> paper((Paper) entry);
            case SLIDES -> featuredIn(entry);
            case SPECIFICATION -> specification((Specification) entry);
            case TALK -> recordedAt(entry);
            case TOOL -> tool((Tool) entry);
            case TUTORIAL -> json.text("learningResourceType", "tutorial");
            case WORKSHOP -> workshop(entry);
            case ARTICLE, GROUP, RESOURCE, SERIES, VIDEO -> {}
        }
    }

    private void book(Book book) {
        json.named("publisher", "Organization", book.publisher());
        json.text("isbn", book.isbn());
        book.cover().ifPresent(cover -> json.thing("image", "ImageObject", () -> image(cover)));
    }

    private void image(Image image) {
        json.text("contentUrl", image.path());
        json.text("caption", image.description());
    }

    private void paper(Paper paper) {
        List<Identifier> identifiers = Stream.of(
                        paper.doi().map(doi -> new Identifier(Resolver.DOI, doi)),
                        paper.arxiv().map(arxiv -> new Identifier(Resolver.ARXIV, arxiv)))
                .flatMap(Optional::stream)
                .toList();
        json.each("identifier", identifiers, this::identifier);
        json.texts("sameAs", identifiers.stream().map(Identifier::url).toList());
        featuredIn(paper);
    }

    private void identifier(Identifier identifier) {
        json.thing("PropertyValue", () -> {
            json.text("propertyID", identifier.resolver().scheme());
            json.text("value", identifier.text());
        });
    }

    private void specification(Specification specification) {
        json.named("publisher", "Organization", specification.organization());
        json.text("identifier", specification.number());
        json.text("version", specification.version());
    }

    private void tool(Tool tool) {
        json.text("codeRepository", tool.repository());
    }

    private void workshop(Entry workshop) {
        json.text("learningResourceType", "workshop");
        featuredIn(workshop);
    }

    private void recordedAt(Entry recording) {
        recording.event().ifPresent(event -> json.thing("recordedAt", "Event", () -> event(event)));
    }

    /** Writes the event at which a work was presented; in schema.org, the work is a property of the event. */
    private void featuredIn(Entry work) {
        work.event()
                .ifPresent(event ->
                        json.keyword("@reverse", () -> json.thing("workFeatured", "Event", () -> event(event))));
    }

    private void event(Event event) {
        json.text("name", event.name());
        json.text("startDate", event.date());
        json.named("location", "Place", event.place());
    }
}
