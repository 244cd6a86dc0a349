package io.github.catalogkit.export;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Course;
import io.github.catalogkit.model.Dataset;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.model.Slides;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.model.Tutorial;
import io.github.catalogkit.model.Video;
import io.github.catalogkit.model.Workshop;

/** An entry with other details; what only its kind has stays. */
final class DetailedEntry {

    private DetailedEntry() {}

    static Entry of(Entry entry, EntryDetails details) {
        return switch (entry.kind()) {
            case ARTICLE -> new Article(details, entry.publication(), entry.issn());
            case BOOK -> of((Book) entry, details);
            case COURSE -> new Course(details, ((Course) entry).provider());
            case DATASET -> new Dataset(details, ((Dataset) entry).version());
            case DOCUMENTATION -> new Documentation(details, ((Documentation) entry).publisher());
            case GROUP -> new Group(details);
            case ISSUE -> of((Issue) entry, details);
            case PAPER -> of((Paper) entry, details);
            case RESOURCE -> new Resource(details);
            case SERIES -> new Series(details, entry.publication());
            case SLIDES -> new Slides(details, entry.event());
            case SPECIFICATION -> of((Specification) entry, details);
            case TALK -> new Talk(details, entry.event());
            case TOOL -> of((Tool) entry, details);
            case TUTORIAL -> new Tutorial(details);
            case VIDEO -> new Video(details);
            case WORKSHOP -> new Workshop(details, entry.event());
        };
    }

    private static Entry of(Book book, EntryDetails details) {
        return new Book(details, book.publisher(), book.isbn(), book.cover());
    }

    private static Entry of(Issue issue, EntryDetails details) {
        return new Issue(details, issue.tracker(), issue.number());
    }

    private static Entry of(Paper paper, EntryDetails details) {
        return new Paper(details, paper.publication(), paper.issn(), paper.event(), paper.doi(), paper.arxiv());
    }

    private static Entry of(Specification specification, EntryDetails details) {
        return new Specification(
                details, specification.organization(), specification.number(), specification.version());
    }

    private static Entry of(Tool tool, EntryDetails details) {
        return new Tool(details, tool.repository(), tool.licence());
    }
}
