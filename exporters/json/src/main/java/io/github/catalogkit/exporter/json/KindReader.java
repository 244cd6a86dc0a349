package io.github.catalogkit.exporter.json;

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
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.PartialDate;
import io.github.catalogkit.model.Picture;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.model.Slides;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.model.Tutorial;
import io.github.catalogkit.model.Video;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.model.Workshop;
import java.util.Optional;

/** Reads the members that only some kinds of entries have. */
final class KindReader {

    private KindReader() {}

    static Entry entry(Kind kind, EntryDetails details, JsonObject object) {
        return switch (kind) {
            case ARTICLE -> new Article(details, object.optionalText("publication"), object.optionalText("issn"));
            case BOOK -> book(details, object);
            case COURSE -> new Course(details, object.optionalText("provider"));
            case DATASET -> new Dataset(details, object.optionalText("version"));
            case DOCUMENTATION -> new Documentation(details, object.optionalText("publisher"));
            case GROUP -> new Group(details);
            case ISSUE -> new Issue(details, object.optionalText("tracker"), object.optionalText("number"));
            case PAPER ->
                new Paper(
                        details,
                        object.optionalText("publication"),
                        object.optionalText("issn"),
                        event(object),
                        object.optionalText("doi"),
                        object.optionalText("arxiv"));
            case RESOURCE -> new Resource(details);
            case SERIES -> new Series(details, object.optionalText("publication"));
            case SLIDES -> new Slides(details, event(object));
            case SPECIFICATION ->
                new Specification(
                        details,
                        object.optionalText("organization"),
                        object.optionalText("number"),
                        object.optionalText("version"));
            case TALK -> new Talk(details, event(object));
            case TOOL ->
                new Tool(details, object.optionalValue("repository", WebAddress::of), object.optionalText("licence"));
            case TUTORIAL -> new Tutorial(details);
            case VIDEO -> new Video(details);
            case WORKSHOP -> new Workshop(details, event(object));
        };
    }

    static Book book(EntryDetails details, JsonObject object) {
        return new Book(
                details,
                object.optionalText("publisher"),
                object.optionalText("isbn"),
                object.optionalObject("cover", cover -> new Picture(cover.text("path"), cover.text("description"))));
    }

    private static Optional<Event> event(JsonObject object) {
        return object.optionalObject(
                "event",
                event -> new Event(
                        event.text("name"), event.optionalValue("date", PartialDate::of), event.optionalText("place")));
    }
}
