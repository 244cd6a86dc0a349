package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Conference;
import io.github.catalogkit.model.Course;
import io.github.catalogkit.model.Dataset;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.LegalCase;
import io.github.catalogkit.model.Newsletter;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Patent;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.Podcast;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Thesis;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.model.Work;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.PartialDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Maps the kinds of entries to types of schema.org and their specific properties. */
final class KindWriter {

    /** The type of catalogs, sections and groups. */
    static final String LIST = "ItemList";

    /** The kinds that are not creative works in schema.org. */
    private static final Set<Kind> NO_WORKS = EnumSet.of(Kind.CONFERENCE, Kind.GROUP, Kind.ORGANIZATION, Kind.PERSON);

    private final ThingWriter json;

    KindWriter(ThingWriter json) {
        this.json = json;
    }

    /** Returns whether an entry is a creative work. */
    static boolean isWork(Entry entry) {
        return !NO_WORKS.contains(entry.kind());
    }

    /** Returns the type of an entry. */
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

    /** Writes the properties that only the type of an entry has. */
    void properties(Entry entry) {
        json.named("publisher", "Organization", publisher(entry));
        json.named("sourceOrganization", "Organization", institution(entry));
        switch (entry.kind()) {
            case CONFERENCE -> conference((Conference) entry);
            case COURSE -> json.named("provider", "Organization", ((Course) entry).provider());
            case DATASET -> json.text("version", ((Dataset) entry).version());
            case LEGAL_CASE -> json.text("genre", "legal case");
            case ORGANIZATION -> json.named("location", "Place", ((Organization) entry).place());
            case PAPER, SLIDES -> featuredIn(entry);
            case PATENT -> json.text("genre", "patent");
            case PERSON -> json.named("affiliation", "Organization", ((Person) entry).affiliation());
            case PODCAST -> json.text("webFeed", entry.feed());
            case SPECIFICATION -> json.text("version", ((Specification) entry).version());
            case TALK -> recordedAt(entry);
            case THESIS -> json.text("inSupportOf", ((Thesis) entry).degree());
            case TOOL -> json.text("codeRepository", ((Tool) entry).repository());
            case TUTORIAL -> json.text("learningResourceType", "tutorial");
            case WORK -> json.text("genre", ((Work) entry).genre());
            case WORKSHOP -> workshop(entry);
            case ARTICLE,
                    BLOG,
                    BOOK,
                    CHAPTER,
                    COMMUNITY,
                    DOCUMENTATION,
                    GROUP,
                    ISSUE,
                    NEWSLETTER,
                    RESOURCE,
                    SERIES,
                    VIDEO -> {}
        }
    }

    private static Optional<String> publisher(Entry entry) {
        Optional<String> own = switch (entry.kind()) {
            case BOOK -> ((Book) entry).publisher();
            case DOCUMENTATION -> ((Documentation) entry).publisher();
            case NEWSLETTER -> ((Newsletter) entry).publisher();
            case PATENT -> ((Patent) entry).office();
            case PODCAST -> ((Podcast) entry).publisher();
            case SPECIFICATION -> ((Specification) entry).organization();
            default -> Optional.empty();
        };
        return isWork(entry) ? own.or(() -> entry.publicationDetails().publisher()) : Optional.empty();
    }

    /** Returns the institution on whose behalf a work was made. */
    private static Optional<String> institution(Entry entry) {
        Optional<String> own = switch (entry.kind()) {
            case LEGAL_CASE -> ((LegalCase) entry).court();
            case THESIS -> ((Thesis) entry).institution();
            default -> Optional.empty();
        };
        return isWork(entry) ? own.or(() -> entry.publicationDetails().institution()) : Optional.empty();
    }

    private void conference(Conference conference) {
        conference.held().ifPresent(this::dates);
        json.named("location", "Place", conference.place());
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
        event.date().ifPresent(this::dates);
        json.named("location", "Place", event.place());
    }

    private void dates(PartialDate date) {
        json.text("startDate", SchemaDate.start(date));
        json.text("endDate", date.end().map(SchemaDate::start));
    }
}
