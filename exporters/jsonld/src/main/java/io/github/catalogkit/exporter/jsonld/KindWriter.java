package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Course;
import io.github.catalogkit.model.Dataset;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Event;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Picture;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Tool;
import java.util.List;

/** Writes the properties that only some kinds of works have. */
final class KindWriter {

    private final ThingWriter json;
    private final LicenceWriter licences;

    KindWriter(ThingWriter json) {
        this.json = json;
        this.licences = new LicenceWriter(json);
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
        book.cover().ifPresent(cover -> json.thing("image", "ImageObject", () -> picture(cover)));
    }

    private void picture(Picture picture) {
        json.text("contentUrl", picture.path());
        json.text("caption", picture.description());
    }

    private void paper(Paper paper) {
        List<Identifier> identifiers = Identifier.of(paper);
        json.each("identifier", identifiers, this::identifier);
        json.texts("sameAs", identifiers.stream().map(Identifier::address).toList());
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
        licences.write(tool.licence());
    }

    private void workshop(Entry workshop) {
        json.text("learningResourceType", "workshop");
        featuredIn(workshop);
    }

    private void recordedAt(Entry recording) {
        recording.event().ifPresent(event -> json.thing("recordedAt", "Event", () -> event(event)));
    }

    /** An event knows what was shown at it; a work does not know where it was shown, unless it is a recording. */
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
