package io.github.catalogkit.processor;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Course;
import io.github.catalogkit.model.Dataset;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Event;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Picture;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.model.Slides;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.model.Tutorial;
import io.github.catalogkit.model.Video;
import io.github.catalogkit.model.Workshop;
import java.util.Optional;

/** Makes an entry of the kind that is declared: the details that all kinds have, and what is the kind's own. */
final class EntryMaker {

    private final ValueReader values;

    EntryMaker(ValueReader values) {
        this.values = values;
    }

    Entry make(EntryDeclaration declaration, EntryDetails details) {
        Members own = declaration.members();
        return switch (declaration.kind()) {
            case ARTICLE -> new Article(details, values.line(own, "publication"), values.line(own, "issn"));
            case BOOK -> new Book(details, values.line(own, "publisher"), values.line(own, "isbn"), cover(own));
            case COURSE -> new Course(details, values.line(own, "provider"));
            case DATASET -> new Dataset(details, values.line(own, "version"));
            case DOCUMENTATION -> new Documentation(details, values.line(own, "publisher"));
            case GROUP -> new Group(details);
            case ISSUE -> new Issue(details, values.line(own, "tracker"), values.line(own, "number"));
            case PAPER ->
                new Paper(
                        details,
                        values.line(own, "publication"),
                        values.line(own, "issn"),
                        event(own),
                        values.line(own, "doi"),
                        values.line(own, "arxiv"));
            case RESOURCE -> new Resource(details);
            case SERIES -> new Series(details, values.line(own, "publication"));
            case SLIDES -> new Slides(details, event(own));
            case SPECIFICATION ->
                new Specification(
                        details,
                        values.line(own, "organization"),
                        values.line(own, "number"),
                        values.line(own, "version"));
            case TALK -> new Talk(details, event(own));
            case TOOL -> new Tool(details, values.address(own, "repository"), values.line(own, "licence"));
            case TUTORIAL -> new Tutorial(details);
            case VIDEO -> new Video(details);
            case WORKSHOP -> new Workshop(details, event(own));
        };
    }

    private Optional<Event> event(Members own) {
        return own.annotation("event")
                .flatMap(event -> values.line(event, "name")
                        .map(name -> new Event(name, values.date(event, "date"), values.line(event, "place"))));
    }

    private Optional<Picture> cover(Members own) {
        return own.annotation("cover")
                .flatMap(cover -> values.line(cover, "path")
                        .map(path -> new Picture(
                                path, values.line(cover, "description").orElse(""))));
    }
}
