package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Course;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Event;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Specification;
import java.util.Optional;

/**
 * What a {@code @misc} record says of its entry in {@code howpublished}: what kind of thing it is, and then what else
 * tells where to find it and has no field of its own there.
 */
final class HowPublished {

    private HowPublished() {}

    static String of(Entry entry) {
        return switch (entry.kind()) {
            case ARTICLE -> list("Blog post", entry.publication());
            case BOOK -> book((Book) entry);
            case COURSE -> list("Course", ((Course) entry).provider());
            case DATASET -> "Data set";
            case DOCUMENTATION -> list("Web page", ((Documentation) entry).publisher());
            case ISSUE -> issue((Issue) entry);
            case PAPER -> "Paper";
            case RESOURCE -> "Web page";
            case SERIES -> list("Series", entry.publication());
            case SLIDES -> list("Slides", event(entry));
            case SPECIFICATION -> phrase("Specification", ((Specification) entry).number());
            case TALK -> list("Video", event(entry));
            case TOOL -> "Software";
            case TUTORIAL -> "Tutorial";
            case VIDEO -> "Video";
            case WORKSHOP -> list("Workshop", event(entry));
            case GROUP -> throw new IllegalArgumentException("a group cannot be cited");
        };
    }

    private static Optional<String> event(Entry entry) {
        return entry.event().map(Event::label);
    }

    private static String book(Book book) {
        return list(list("Book", book.publisher()), book.isbn().map(isbn -> "ISBN " + isbn));
    }

    private static String issue(Issue issue) {
        boolean onGithub = "github.com".equals(issue.url().toUri().getHost());
        Optional<String> number = issue.number().map(value -> issue.tracker().orElse("") + "#" + value);
        return phrase(onGithub ? "GitHub issue" : "Issue", number.or(issue::tracker));
    }

    private static String phrase(String kind, Optional<String> name) {
        return kind + name.map(value -> " " + value).orElse("");
    }

    private static String list(String kind, Optional<String> other) {
        return kind + other.map(value -> ", " + value).orElse("");
    }
}
