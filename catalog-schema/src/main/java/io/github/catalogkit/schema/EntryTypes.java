package io.github.catalogkit.schema;

import static io.github.catalogkit.schema.Row.row;
import static io.github.catalogkit.schema.ValueType.DATE;
import static io.github.catalogkit.schema.ValueType.LINE;
import static io.github.catalogkit.schema.ValueType.NAME;
import static io.github.catalogkit.schema.ValueType.URL;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Blog;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Chapter;
import io.github.catalogkit.model.Community;
import io.github.catalogkit.model.Conference;
import io.github.catalogkit.model.Course;
import io.github.catalogkit.model.Dataset;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.LegalCase;
import io.github.catalogkit.model.Newsletter;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Patent;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.Podcast;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.model.Slides;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.model.Thesis;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.model.Tutorial;
import io.github.catalogkit.model.Video;
import io.github.catalogkit.model.Work;
import io.github.catalogkit.model.Workshop;
import io.github.catalogkit.value.Event;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of entries, with one row for each property that only entries of that kind have. */
public final class EntryTypes {

    /** A book, which can be the companion book of a catalog. */
    public static final EntryType<Book> BOOK = new EntryType<>(
            Kind.BOOK,
            Book.class,
            "A book.",
            Book::of,
            List.of(
                    row(1, "publisher", "The publisher.", NAME).may(Book::publisher, Book::withPublisher),
                    row(2, "isbn", "The ISBN-10 or ISBN-13 as printed.", LINE).may(Book::isbn, Book::withIsbn),
                    row(3, "cover", "The cover image.", PartTypes.IMAGE).may(Book::cover, Book::withCover)));

    private static final List<EntryType<?>> ALL = List.of(
            new EntryType<>(
                    Kind.ARTICLE,
                    Article.class,
                    "An article or blog post.",
                    Article::of,
                    List.of(
                            row(
                                            1,
                                            "publication",
                                            "The blog, magazine or collection in which it was published; shown after the title.",
                                            NAME)
                                    .may(Article::publication, Article::withPublication),
                            issn(2).may(Article::issn, Article::withIssn))),
            new EntryType<>(
                    Kind.BLOG, Blog.class, "A blog, which is found by its URL or its feed.", Blog::of, List.of()),
            BOOK,
            new EntryType<>(
                    Kind.CHAPTER,
                    Chapter.class,
                    "A chapter of a book, or another part with its own authors.",
                    Chapter::of,
                    List.of(
                            row(1, "book", "The title of the book; shown after the title.", NAME)
                                    .may(Chapter::book, Chapter::withBook),
                            row(2, "isbn", "The ISBN-10 or ISBN-13 of the book as printed.", LINE)
                                    .may(Chapter::isbn, Chapter::withIsbn))),
            new EntryType<>(
                    Kind.COMMUNITY,
                    Community.class,
                    "A community: a forum, chat, mailing list or user group.",
                    Community::of,
                    List.of(row(1, "platform", "The platform, such as Slack.", NAME)
                            .may(Community::platform, Community::withPlatform))),
            new EntryType<>(
                    Kind.CONFERENCE,
                    Conference.class,
                    "A conference, meetup or other event that takes place.",
                    Conference::of,
                    List.of(
                            row(1, "held", "The date, often a range.", DATE)
                                    .may(Conference::held, Conference::withHeld),
                            row(2, "place", "The location, such as Austin.", NAME)
                                    .may(Conference::place, Conference::withPlace))),
            new EntryType<>(
                    Kind.COURSE,
                    Course.class,
                    "A course of several lessons.",
                    Course::of,
                    List.of(row(1, "provider", "The organization or person that offers it.", NAME)
                            .may(Course::provider, Course::withProvider))),
            new EntryType<>(
                    Kind.DATASET,
                    Dataset.class,
                    "A data set, survey or benchmark result.",
                    Dataset::of,
                    List.of(row(1, "version", "The version.", LINE).may(Dataset::version, Dataset::withVersion))),
            new EntryType<>(
                    Kind.DOCUMENTATION,
                    Documentation.class,
                    "Documentation of a product or project.",
                    Documentation::of,
                    List.of(row(1, "publisher", "The project or organization that publishes it.", NAME)
                            .may(Documentation::publisher, Documentation::withPublisher))),
            new EntryType<>(
                    Kind.GROUP,
                    Group.class,
                    "A group of entries under one line, which is not cited itself.",
                    Group::of,
                    List.of()),
            new EntryType<>(
                    Kind.ISSUE,
                    Issue.class,
                    "An issue, ticket or pull request.",
                    Issue::of,
                    List.of(
                            row(1, "tracker", "The issue tracker, such as kubernetes/kubernetes.", NAME)
                                    .may(Issue::tracker, Issue::withTracker),
                            row(2, "number", "The number or key in the tracker.", LINE)
                                    .may(Issue::number, Issue::withNumber))),
            new EntryType<>(
                    Kind.LEGAL_CASE,
                    LegalCase.class,
                    "A decision of a court.",
                    LegalCase::of,
                    List.of(
                            row(1, "court", "The court.", NAME).may(LegalCase::court, LegalCase::withCourt),
                            row(2, "number", "The docket number.", LINE)
                                    .may(LegalCase::number, LegalCase::withNumber))),
            new EntryType<>(
                    Kind.NEWSLETTER,
                    Newsletter.class,
                    "A newsletter, which is found by its URL or its feed.",
                    Newsletter::of,
                    List.of(row(1, "publisher", "The publisher.", NAME)
                            .may(Newsletter::publisher, Newsletter::withPublisher))),
            new EntryType<>(
                    Kind.ORGANIZATION,
                    Organization.class,
                    "An organization, such as a company or a project.",
                    Organization::of,
                    List.of(row(1, "place", "The location, such as Berlin.", NAME)
                            .may(Organization::place, Organization::withPlace))),
            new EntryType<>(
                    Kind.PAPER,
                    Paper.class,
                    "A scientific paper or technical report.",
                    Paper::of,
                    List.of(
                            row(1, "publication", "The journal or proceedings; shown after the title.", NAME)
                                    .may(Paper::publication, Paper::withPublication),
                            issn(2).may(Paper::issn, Paper::withIssn),
                            event(3).may(Paper::event, Paper::withEvent),
                            row(4, "doi", "The DOI without a resolver, such as 10.1000/182.", LINE)
                                    .may(Paper::doi, Paper::withDoi),
                            row(5, "arxiv", "The arXiv identifier without a URL, such as 1706.03762.", LINE)
                                    .may(Paper::arxiv, Paper::withArxiv))),
            new EntryType<>(
                    Kind.PATENT,
                    Patent.class,
                    "A patent or a patent application.",
                    Patent::of,
                    List.of(
                            row(1, "number", "The number, such as US5255452A.", LINE)
                                    .may(Patent::number, Patent::withNumber),
                            row(2, "office", "The patent office.", NAME).may(Patent::office, Patent::withOffice))),
            new EntryType<>(
                    Kind.PERSON,
                    Person.class,
                    "A person.",
                    Person::of,
                    List.of(
                            row(1, "affiliation", "The organization that the person works for.", NAME)
                                    .may(Person::affiliation, Person::withAffiliation),
                            row(2, "orcid", "The ORCID iD without its URL, such as 0000-0002-1825-0097.", LINE)
                                    .may(Person::orcid, Person::withOrcid))),
            new EntryType<>(
                    Kind.PODCAST,
                    Podcast.class,
                    "A podcast, which is found by its URL or its feed.",
                    Podcast::of,
                    List.of(row(1, "publisher", "The publisher or network.", NAME)
                            .may(Podcast::publisher, Podcast::withPublisher))),
            new EntryType<>(
                    Kind.RESOURCE,
                    Resource.class,
                    "A web page that is none of the other kinds.",
                    Resource::of,
                    List.of()),
            new EntryType<>(
                    Kind.SERIES,
                    Series.class,
                    "A series of articles, talks or lessons, which are its nested entries.",
                    Series::of,
                    List.of(row(
                                    1,
                                    "publication",
                                    "The blog, magazine or collection in which it is published; shown after the title.",
                                    NAME)
                            .may(Series::publication, Series::withPublication))),
            new EntryType<>(
                    Kind.SLIDES,
                    Slides.class,
                    "Slides of a presentation.",
                    Slides::of,
                    List.of(event(1).may(Slides::event, Slides::withEvent))),
            new EntryType<>(
                    Kind.SPECIFICATION,
                    Specification.class,
                    "A specification, standard or RFC.",
                    Specification::of,
                    List.of(
                            row(1, "organization", "The organization that publishes it.", NAME)
                                    .may(Specification::organization, Specification::withOrganization),
                            row(2, "number", "The number, such as RFC 3986.", LINE)
                                    .may(Specification::number, Specification::withNumber),
                            row(3, "version", "The version.", LINE)
                                    .may(Specification::version, Specification::withVersion))),
            new EntryType<>(
                    Kind.TALK,
                    Talk.class,
                    "A recorded talk.",
                    Talk::of,
                    List.of(event(1).may(Talk::event, Talk::withEvent))),
            new EntryType<>(
                    Kind.THESIS,
                    Thesis.class,
                    "A thesis or dissertation.",
                    Thesis::of,
                    List.of(
                            row(1, "institution", "The university.", NAME)
                                    .may(Thesis::institution, Thesis::withInstitution),
                            row(2, "degree", "The degree, such as PhD.", NAME)
                                    .may(Thesis::degree, Thesis::withDegree))),
            new EntryType<>(
                    Kind.TOOL,
                    Tool.class,
                    "A tool, library, service or other software.",
                    Tool::of,
                    List.of(row(
                                    1,
                                    "repository",
                                    "The URL of the source code, if different from the URL of the tool.",
                                    URL)
                            .may(Tool::repository, Tool::withRepository))),
            new EntryType<>(
                    Kind.TUTORIAL,
                    Tutorial.class,
                    "Step-by-step instructions or a collection of worked examples.",
                    Tutorial::of,
                    List.of()),
            new EntryType<>(Kind.VIDEO, Video.class, "A video that is not a recorded talk.", Video::of, List.of()),
            new EntryType<>(
                    Kind.WORK,
                    Work.class,
                    "A work that is none of the other kinds, such as a film, a law or a printed leaflet.",
                    Work::of,
                    List.of(
                            row(1, "genre", "The type of work, such as film.", NAME)
                                    .may(Work::genre, Work::withGenre),
                            row(2, "publication", "The publication in which it appeared; shown after the title.", NAME)
                                    .may(Work::publication, Work::withPublication))),
            new EntryType<>(
                    Kind.WORKSHOP,
                    Workshop.class,
                    "The material of a hands-on workshop.",
                    Workshop::of,
                    List.of(event(1).may(Workshop::event, Workshop::withEvent))));

    private static final Map<Kind, EntryType<?>> BY_KIND =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EntryType::kind, Function.identity()));

    /** The words for the kinds. */
    public static final WordType<Kind> KINDS = WordType.of("kind of entry", Kind.class);

    /** The words for the kinds that a companion can be. */
    public static final WordType<Kind> COMPANIONS = KINDS.only("companion", List.of(Kind.BOOK));

    private EntryTypes() {}

    /** {@return the types of all kinds, in the order of {@link Kind}} */
    public static List<EntryType<?>> all() {
        return ALL;
    }

    /** {@return the properties that entries of all kinds have, in a fixed order} */
    public static List<Property<Entry, EntryDetailsBuilder>> common() {
        return DetailProperties.ALL.list();
    }

    /**
     * {@return the type of the entries of a kind}
     *
     * @param kind the kind
     */
    public static EntryType<?> of(Kind kind) {
        return Objects.requireNonNull(BY_KIND.get(kind));
    }

    private static Row<String> issn(int number) {
        return row(number, "issn", "The ISSN of the publication, such as 0378-5955.", LINE);
    }

    private static Row<Event> event(int number) {
        return row(number, "event", "The event at which it was presented.", PartTypes.EVENT);
    }
}
