package io.github.catalogkit.exporter.json;

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
import java.util.Optional;

/** Writes the members that only some kinds of entries have. */
final class KindWriter {

    private final MemberWriter json;

    KindWriter(MemberWriter json) {
        this.json = json;
    }

    void members(Entry entry) {
        switch (entry.kind()) {
            case ARTICLE, SERIES -> json.text("publication", entry.publication());
            case BOOK -> book((Book) entry);
            case COURSE -> json.text("provider", ((Course) entry).provider());
            case DATASET -> json.text("version", ((Dataset) entry).version());
            case DOCUMENTATION -> json.text("publisher", ((Documentation) entry).publisher());
            case ISSUE -> issue((Issue) entry);
            case PAPER -> paper((Paper) entry);
            case SPECIFICATION -> specification((Specification) entry);
            case SLIDES, TALK, WORKSHOP -> event(entry.event());
            case TOOL -> tool((Tool) entry);
            case GROUP, RESOURCE, TUTORIAL, VIDEO -> {}
        }
    }

    private void book(Book book) {
        json.text("publisher", book.publisher());
        json.text("isbn", book.isbn());
        json.object("cover", book.cover(), this::picture);
    }

    private void issue(Issue issue) {
        json.text("tracker", issue.tracker());
        json.text("number", issue.number());
    }

    private void paper(Paper paper) {
        json.text("publication", paper.publication());
        event(paper.event());
        json.text("doi", paper.doi());
    }

    private void specification(Specification specification) {
        json.text("organization", specification.organization());
        json.text("number", specification.number());
        json.text("version", specification.version());
    }

    private void tool(Tool tool) {
        json.text("repository", tool.repository());
        json.text("licence", tool.licence());
    }

    private void event(Optional<Event> event) {
        json.object("event", event, value -> {
            json.text("name", value.name());
            json.text("date", value.date());
            json.text("place", value.place());
        });
    }

    private void picture(Picture picture) {
        json.text("path", picture.path());
        json.text("description", picture.description());
    }
}
