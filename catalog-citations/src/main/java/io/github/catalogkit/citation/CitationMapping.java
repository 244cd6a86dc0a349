package io.github.catalogkit.citation;

import static io.github.catalogkit.citation.Variable.AUTHORITY;
import static io.github.catalogkit.citation.Variable.CONTAINER_TITLE;
import static io.github.catalogkit.citation.Variable.EVENT_PLACE;
import static io.github.catalogkit.citation.Variable.GENRE;
import static io.github.catalogkit.citation.Variable.NUMBER;
import static io.github.catalogkit.citation.Variable.PUBLISHER;
import static io.github.catalogkit.citation.Variable.VERSION;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Chapter;
import io.github.catalogkit.model.Community;
import io.github.catalogkit.model.Conference;
import io.github.catalogkit.model.Course;
import io.github.catalogkit.model.Dataset;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.LegalCase;
import io.github.catalogkit.model.Newsletter;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Patent;
import io.github.catalogkit.model.Podcast;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Thesis;
import io.github.catalogkit.model.Work;

/** Maps the kinds of entries to types of citations, and their properties to variables. */
final class CitationMapping {

    private CitationMapping() {}

    /** Returns the citation of an entry other than a group, with its id as the key. */
    static Citation citation(Entry entry) {
        return switch (entry.kind()) {
            case ARTICLE -> article(entry);
            case BLOG -> draft(entry, ItemType.WEBPAGE).with(GENRE, "Blog").citation();
            case BOOK -> book((Book) entry);
            case CHAPTER ->
                draft(entry, ItemType.CHAPTER)
                        .with(CONTAINER_TITLE, ((Chapter) entry).book())
                        .citation();
            case COMMUNITY ->
                draft(entry, ItemType.WEBPAGE)
                        .with(GENRE, "Community")
                        .with(PUBLISHER, ((Community) entry).platform())
                        .citation();
            case CONFERENCE ->
                draft(entry, ItemType.WEBPAGE)
                        .with(GENRE, "Conference")
                        .with(EVENT_PLACE, ((Conference) entry).place())
                        .issued(((Conference) entry).held())
                        .citation();
            case COURSE ->
                draft(entry, ItemType.WEBPAGE)
                        .with(GENRE, "Course")
                        .with(PUBLISHER, ((Course) entry).provider())
                        .citation();
            case DATASET ->
                draft(entry, ItemType.DATASET)
                        .with(VERSION, ((Dataset) entry).version())
                        .citation();
            case DOCUMENTATION ->
                draft(entry, ItemType.WEBPAGE)
                        .with(PUBLISHER, ((Documentation) entry).publisher())
                        .citation();
            case ISSUE -> issue((Issue) entry);
            case LEGAL_CASE -> legalCase((LegalCase) entry);
            case NEWSLETTER ->
                draft(entry, ItemType.WEBPAGE)
                        .with(GENRE, "Newsletter")
                        .with(PUBLISHER, ((Newsletter) entry).publisher())
                        .citation();
            case ORGANIZATION ->
                draft(entry, ItemType.WEBPAGE).with(GENRE, "Organization").citation();
            case PATENT -> patent((Patent) entry);
            case PERSON -> draft(entry, ItemType.WEBPAGE).with(GENRE, "Person").citation();
            case PODCAST ->
                draft(entry, ItemType.WEBPAGE)
                        .with(GENRE, "Podcast")
                        .with(PUBLISHER, ((Podcast) entry).publisher())
                        .citation();
            case PAPER -> paper((Paper) entry);
            case RESOURCE -> draft(entry, ItemType.WEBPAGE).citation();
            case SERIES ->
                draft(entry, ItemType.WEBPAGE)
                        .with(GENRE, "Series")
                        .with(CONTAINER_TITLE, entry.publication())
                        .citation();
            case SLIDES -> presentation(entry, ItemType.SPEECH, "Slides");
            case SPECIFICATION -> specification((Specification) entry);
            case TALK -> presentation(entry, ItemType.SPEECH, "Video");
            case THESIS -> thesis((Thesis) entry);
            case TOOL -> draft(entry, ItemType.SOFTWARE).citation();
            case TUTORIAL ->
                draft(entry, ItemType.WEBPAGE).with(GENRE, "Tutorial").citation();
            case VIDEO -> draft(entry, ItemType.MOTION_PICTURE).citation();
            case WORK ->
                draft(entry, ItemType.WORK)
                        .with(GENRE, ((Work) entry).genre())
                        .with(CONTAINER_TITLE, entry.publication())
                        .citation();
            case WORKSHOP ->
                presentation(entry, entry.event().isPresent() ? ItemType.SPEECH : ItemType.WEBPAGE, "Workshop");
            case GROUP -> throw new IllegalArgumentException("a group cannot be cited");
        };
    }

    private static CitationDraft draft(Entry entry, ItemType type) {
        return new CitationDraft(entry, type);
    }

    private static Citation article(Entry article) {
        return draft(article, typeOf(article))
                .with(CONTAINER_TITLE, article.publication())
                .citation();
    }

    /** Returns the type of an article: one that exists only in print is in no blog. */
    private static ItemType typeOf(Entry article) {
        boolean online = article.address().isPresent();
        if (article.publication().isEmpty()) {
            return online ? ItemType.POST_WEBLOG : ItemType.WORK;
        }
        return online && article.issn().isEmpty() ? ItemType.POST_WEBLOG : ItemType.ARTICLE_MAGAZINE;
    }

    private static Citation book(Book book) {
        return draft(book, ItemType.BOOK).with(PUBLISHER, book.publisher()).citation();
    }

    private static Citation issue(Issue issue) {
        boolean onGithub = "github.com".equals(issue.url().toUri().getHost());
        CitationDraft draft = draft(issue, ItemType.ISSUE)
                .with(GENRE, "Issue")
                .with(CONTAINER_TITLE, issue.tracker())
                .with(NUMBER, issue.number());
        return (onGithub ? draft.with(PUBLISHER, "GitHub") : draft).citation();
    }

    private static Citation paper(Paper paper) {
        return appeared(paper).with(CONTAINER_TITLE, paper.publication()).citation();
    }

    private static CitationDraft appeared(Paper paper) {
        if (paper.event().isPresent() || paper.publicationDetails().bookTitle().isPresent()) {
            return draft(paper, ItemType.PAPER_CONFERENCE);
        }
        return paper.publication().isPresent()
                ? draft(paper, ItemType.ARTICLE_JOURNAL)
                : draft(paper, ItemType.REPORT).with(GENRE, "Paper");
    }

    private static Citation presentation(Entry entry, ItemType type, String genre) {
        return draft(entry, type).with(GENRE, genre).citation();
    }

    private static Citation specification(Specification specification) {
        return draft(specification, ItemType.REPORT)
                .with(GENRE, "Specification")
                .with(PUBLISHER, specification.organization())
                .with(NUMBER, specification.number())
                .with(VERSION, specification.version())
                .citation();
    }

    private static Citation legalCase(LegalCase decision) {
        return draft(decision, ItemType.LEGAL_CASE)
                .with(AUTHORITY, decision.court())
                .with(NUMBER, decision.number())
                .citation();
    }

    private static Citation patent(Patent patent) {
        return draft(patent, ItemType.PATENT)
                .with(AUTHORITY, patent.office())
                .with(NUMBER, patent.number())
                .citation();
    }

    private static Citation thesis(Thesis thesis) {
        return draft(thesis, ItemType.THESIS)
                .with(GENRE, thesis.degree().map(degree -> degree + " thesis"))
                .with(PUBLISHER, thesis.institution())
                .citation();
    }
}
