package io.github.catalogkit.registry;

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

/** Makes an entry of its kind from what was read of it. */
final class KindInput {

    private KindInput() {}

    static Entry entry(Kind kind, EntryDetails details, OwnTexts own, Optional<Picture> cover, Optional<Event> event) {
        return switch (kind) {
            case ARTICLE -> new Article(details, own.text(0), own.text(1));
            case BOOK -> new Book(details, own.text(0), own.text(1), cover);
            case COURSE -> new Course(details, own.text(0));
            case DATASET -> new Dataset(details, own.text(0));
            case DOCUMENTATION -> new Documentation(details, own.text(0));
            case GROUP -> new Group(details);
            case ISSUE -> new Issue(details, own.text(0), own.text(1));
            case PAPER -> new Paper(details, own.text(0), own.text(1), event, own.text(2), own.text(3));
            case RESOURCE -> new Resource(details);
            case SERIES -> new Series(details, own.text(0));
            case SLIDES -> new Slides(details, event);
            case SPECIFICATION -> new Specification(details, own.text(0), own.text(1), own.text(2));
            case TALK -> new Talk(details, event);
            case TOOL -> new Tool(details, repository(own), own.text(1));
            case TUTORIAL -> new Tutorial(details);
            case VIDEO -> new Video(details);
            case WORKSHOP -> new Workshop(details, event);
        };
    }

    private static Optional<WebAddress> repository(OwnTexts own) {
        Optional<String> text = own.text(0);
        return text.isEmpty() ? Optional.empty() : Optional.of(WebAddress.of(text.get()));
    }
}
