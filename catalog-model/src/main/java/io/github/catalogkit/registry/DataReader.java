// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.
package io.github.catalogkit.registry;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Mark;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.layout.StyleBuilder;
import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Blog;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Chapter;
import io.github.catalogkit.model.Community;
import io.github.catalogkit.model.Conference;
import io.github.catalogkit.model.Course;
import io.github.catalogkit.model.Dataset;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Fact;
import io.github.catalogkit.model.FactType;
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
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.model.Slides;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Tag;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.model.Thesis;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.model.Tutorial;
import io.github.catalogkit.model.Video;
import io.github.catalogkit.model.Work;
import io.github.catalogkit.model.Workshop;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.PublicationDetails;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Order;
import io.github.catalogkit.vocabulary.Role;
import io.github.catalogkit.vocabulary.Scheme;
import io.github.catalogkit.vocabulary.Severity;
import io.github.catalogkit.vocabulary.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * A reader of the data that the annotation processor stores for a catalog or a section. It switches over field numbers
 * instead of traversing the table, since every program loads it when it starts.
 */
final class DataReader {

    private final ValueInput in;
    private final InlineInput texts;

    DataReader(ValueInput in) {
        this.in = in;
        this.texts = new InlineInput(in);
    }

    Catalog catalog() {
        Catalog part = Catalog.of(in.text(), in.text());
        for (int field = in.number(); field != RegistryFormat.END; field = in.number()) {
            part = switch (field) {
                case 3 -> part.withIntroduction(texts.read());
                case 4 -> part.withImprint(imprint());
                case 5 -> part.withCompanion((Book) entry());
                case 6 -> part.withStyle(style());
                case 7 -> part.withLayout(layout());
                case 8 -> part.withRules(listOfRuleSetting());
                case 10 -> part.withDeclaredTags(listOfTag());
                default -> throw unknown(field);
            };
        }
        return part;
    }

    Section section() {
        Section part = Section.of(in.text(), in.text());
        for (int field = in.number(); field != RegistryFormat.END; field = in.number()) {
            part = switch (field) {
                case 3 -> part.withIntroduction(texts.read());
                case 4 -> part.withLayout(layout());
                case 5 -> part.withOrder(Order.valueOf(in.word()));
                case 8 -> part.withFacts(listOfFactType());
                case 9 -> part.withLinks(listOfLink());
                case 10 -> part.withIntentionallyEmpty(in.number() == 1);
                case 6 -> part.withEntries(entries());
                default -> throw unknown(field);
            };
        }
        return part;
    }

    private Imprint imprint() {
        Imprint part = Imprint.none();
        for (int field = in.number(); field != RegistryFormat.END; field = in.number()) {
            part = switch (field) {
                case 1 -> part.withMaintainers(listOfAuthor());
                case 2 -> part.withHomepage(WebAddress.of(in.text()));
                case 3 -> part.withCreated(PartialDate.of(in.word()));
                case 4 -> part.withUpdated(PartialDate.of(in.word()));
                case 5 -> part.withLicense(in.word());
                case 6 -> part.withLanguage(in.word());
                default -> throw unknown(field);
            };
        }
        return part;
    }

    private Entry entry() {
        Kind kind = Kind.valueOf(in.word());
        EntryDetailsBuilder details = EntryDetails.of(in.text(), in.text());
        int field = in.number();
        for (; field != RegistryFormat.END && field < RegistryFormat.OWN; field = in.number()) {
            details = switch (field) {
                case 3 -> details.url(WebAddress.of(in.text()));
                case 4 -> details.before(texts.read());
                case 5 -> details.after(texts.read());
                case 6 -> details.description(texts.read());
                case 7 -> details.authors(listOfAuthor());
                case 8 -> details.published(PartialDate.of(in.word()));
                case 9 -> details.accessed(PartialDate.of(in.word()));
                case 10 -> details.language(listOfWord());
                case 11 -> details.tags(listOfWord());
                case 12 -> details.links(listOfLink());
                case 13 -> details.relations(relations());
                case 14 -> details.feed(WebAddress.of(in.text()));
                case 15 -> details.status(Status.valueOf(in.word()));
                case 16 -> details.statusReason(in.text());
                case 17 -> details.formerIds(listOfText());
                case 20 -> details.subtitle(in.text());
                case 21 -> details.formattedTitle(texts.read());
                case 22 -> details.aliases(listOfText());
                case 23 -> details.andOthers(in.number() == 1);
                case 24 -> details.abstractText(texts.read());
                case 25 -> details.publicationDetails(publicationDetails());
                case 26 -> details.identifiers(listOfIdentifier());
                case 27 -> details.citationKey(in.text());
                case 28 -> details.license(listOfWord());
                case 29 -> details.image(image());
                case 30 -> details.facts(listOfFact());
                case 31 -> details.added(PartialDate.of(in.word()));
                case 32 -> details.statusSince(PartialDate.of(in.word()));
                case 33 -> details.alsoIn(listOfSection());
                case 18 -> details.layout(layout());
                case 19 -> details.entries(entries());
                default -> throw unknown(field);
            };
        }
        return switch (kind) {
            case ARTICLE -> article(details.build(), field);
            case BLOG -> Blog.of(details.build());
            case BOOK -> book(details.build(), field);
            case CHAPTER -> chapter(details.build(), field);
            case COMMUNITY -> community(details.build(), field);
            case CONFERENCE -> conference(details.build(), field);
            case COURSE -> course(details.build(), field);
            case DATASET -> dataset(details.build(), field);
            case DOCUMENTATION -> documentation(details.build(), field);
            case GROUP -> Group.of(details.build());
            case ISSUE -> issue(details.build(), field);
            case LEGAL_CASE -> legalCase(details.build(), field);
            case NEWSLETTER -> newsletter(details.build(), field);
            case ORGANIZATION -> organization(details.build(), field);
            case PAPER -> paper(details.build(), field);
            case PATENT -> patent(details.build(), field);
            case PERSON -> person(details.build(), field);
            case PODCAST -> podcast(details.build(), field);
            case RESOURCE -> Resource.of(details.build());
            case SERIES -> series(details.build(), field);
            case SLIDES -> slides(details.build(), field);
            case SPECIFICATION -> specification(details.build(), field);
            case TALK -> talk(details.build(), field);
            case THESIS -> thesis(details.build(), field);
            case TOOL -> tool(details.build(), field);
            case TUTORIAL -> Tutorial.of(details.build());
            case VIDEO -> Video.of(details.build());
            case WORK -> work(details.build(), field);
            case WORKSHOP -> workshop(details.build(), field);
            default -> throw new IllegalStateException("no entry type has the kind " + kind);
        };
    }

    private Style style() {
        StyleBuilder part = Style.builder();
        for (int field = in.number(); field != RegistryFormat.END; field = in.number()) {
            part = switch (field) {
                case 1 -> part.marker(in.text());
                case 2 -> part.indent(in.text());
                case 3 -> part.contentsMarker(in.text());
                case 4 -> part.contentsIndent(in.text());
                case 5 -> part.contentsDepth(in.number());
                case 6 -> part.separator(in.text());
                case 7 -> part.lines(listOfText());
                case 8 -> part.sectionLevel(in.number());
                case 9 -> part.blanksBeforeHeading(in.number());
                case 10 -> part.blanksAfterHeading(in.number());
                case 11 -> part.blanksBetweenEntries(in.number());
                case 12 -> part.marks(listOfMark());
                default -> throw unknown(field);
            };
        }
        return part.build();
    }

    private Layout layout() {
        Layout part = Layout.none();
        for (int field = in.number(); field != RegistryFormat.END; field = in.number()) {
            part = switch (field) {
                case 1 -> part.withAbove(in.text());
                case 2 -> part.withMarker(in.text());
                case 3 -> part.withLine(in.text());
                case 4 -> part.withBelow(in.text());
                case 5 -> part.withEnd(in.text());
                case 6 -> part.withEntryMarker(in.text());
                case 7 -> part.withHangingIndent(in.text());
                default -> throw unknown(field);
            };
        }
        return part;
    }

    private List<RuleSetting> listOfRuleSetting() {
        int count = in.number();
        List<RuleSetting> list = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            list.add(ruleSetting());
        }
        return list;
    }

    private List<Tag> listOfTag() {
        int count = in.number();
        List<Tag> list = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            list.add(tag());
        }
        return list;
    }

    private List<FactType> listOfFactType() {
        int count = in.number();
        List<FactType> list = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            list.add(factType());
        }
        return list;
    }

    private List<LabeledLink> listOfLink() {
        int count = in.number();
        List<LabeledLink> list = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            list.add(labeledLink());
        }
        return list;
    }

    private List<Entry> entries() {
        int count = in.number();
        List<Entry> list = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            list.add(entry());
        }
        return list;
    }

    private List<Author> listOfAuthor() {
        int count = in.number();
        List<Author> list = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            list.add(author());
        }
        return list;
    }

    private List<String> listOfWord() {
        int count = in.number();
        List<String> list = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            list.add(in.word());
        }
        return list;
    }

    private List<Relation> relations() {
        int count = in.number();
        List<Relation> list = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            list.add(relation());
        }
        return list;
    }

    private List<String> listOfText() {
        int count = in.number();
        List<String> list = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            list.add(in.text());
        }
        return list;
    }

    private PublicationDetails publicationDetails() {
        PublicationDetails part = PublicationDetails.none();
        for (int field = in.number(); field != RegistryFormat.END; field = in.number()) {
            part = switch (field) {
                case 1 -> part.withBookTitle(in.word());
                case 2 -> part.withVolume(in.text());
                case 3 -> part.withIssue(in.text());
                case 4 -> part.withPages(in.text());
                case 5 -> part.withArticleNumber(in.text());
                case 6 -> part.withSeries(in.word());
                case 7 -> part.withEdition(in.text());
                case 8 -> part.withChapter(in.text());
                case 9 -> part.withPublisher(in.word());
                case 10 -> part.withPlace(in.word());
                case 11 -> part.withInstitution(in.word());
                default -> throw unknown(field);
            };
        }
        return part;
    }

    private List<Identifier> listOfIdentifier() {
        int count = in.number();
        List<Identifier> list = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            list.add(identifier());
        }
        return list;
    }

    private Image image() {
        return new Image(in.text(), in.text());
    }

    private List<Fact> listOfFact() {
        int count = in.number();
        List<Fact> list = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            list.add(fact());
        }
        return list;
    }

    private List<String> listOfSection() {
        int count = in.number();
        List<String> list = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            list.add(in.word());
        }
        return list;
    }

    private Article article(EntryDetails details, int first) {
        Article article = Article.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            article = switch (field) {
                case 65 -> article.withPublication(in.word());
                case 66 -> article.withIssn(in.text());
                default -> throw unknown(field);
            };
        }
        return article;
    }

    private Book book(EntryDetails details, int first) {
        Book book = Book.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            book = switch (field) {
                case 65 -> book.withPublisher(in.word());
                case 66 -> book.withIsbn(in.text());
                case 67 -> book.withCover(image());
                default -> throw unknown(field);
            };
        }
        return book;
    }

    private Chapter chapter(EntryDetails details, int first) {
        Chapter chapter = Chapter.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            chapter = switch (field) {
                case 65 -> chapter.withBook(in.word());
                case 66 -> chapter.withIsbn(in.text());
                default -> throw unknown(field);
            };
        }
        return chapter;
    }

    private Community community(EntryDetails details, int first) {
        Community community = Community.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            community = switch (field) {
                case 65 -> community.withPlatform(in.word());
                default -> throw unknown(field);
            };
        }
        return community;
    }

    private Conference conference(EntryDetails details, int first) {
        Conference conference = Conference.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            conference = switch (field) {
                case 65 -> conference.withHeld(PartialDate.of(in.word()));
                case 66 -> conference.withPlace(in.word());
                default -> throw unknown(field);
            };
        }
        return conference;
    }

    private Course course(EntryDetails details, int first) {
        Course course = Course.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            course = switch (field) {
                case 65 -> course.withProvider(in.word());
                default -> throw unknown(field);
            };
        }
        return course;
    }

    private Dataset dataset(EntryDetails details, int first) {
        Dataset dataset = Dataset.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            dataset = switch (field) {
                case 65 -> dataset.withVersion(in.text());
                default -> throw unknown(field);
            };
        }
        return dataset;
    }

    private Documentation documentation(EntryDetails details, int first) {
        Documentation documentation = Documentation.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            documentation = switch (field) {
                case 65 -> documentation.withPublisher(in.word());
                default -> throw unknown(field);
            };
        }
        return documentation;
    }

    private Issue issue(EntryDetails details, int first) {
        Issue issue = Issue.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            issue = switch (field) {
                case 65 -> issue.withTracker(in.word());
                case 66 -> issue.withNumber(in.text());
                default -> throw unknown(field);
            };
        }
        return issue;
    }

    private LegalCase legalCase(EntryDetails details, int first) {
        LegalCase legalCase = LegalCase.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            legalCase = switch (field) {
                case 65 -> legalCase.withCourt(in.word());
                case 66 -> legalCase.withNumber(in.text());
                default -> throw unknown(field);
            };
        }
        return legalCase;
    }

    private Newsletter newsletter(EntryDetails details, int first) {
        Newsletter newsletter = Newsletter.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            newsletter = switch (field) {
                case 65 -> newsletter.withPublisher(in.word());
                default -> throw unknown(field);
            };
        }
        return newsletter;
    }

    private Organization organization(EntryDetails details, int first) {
        Organization organization = Organization.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            organization = switch (field) {
                case 65 -> organization.withPlace(in.word());
                default -> throw unknown(field);
            };
        }
        return organization;
    }

    private Paper paper(EntryDetails details, int first) {
        Paper paper = Paper.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            paper = switch (field) {
                case 65 -> paper.withPublication(in.word());
                case 66 -> paper.withIssn(in.text());
                case 67 -> paper.withEvent(event());
                case 68 -> paper.withDoi(in.text());
                case 69 -> paper.withArxiv(in.text());
                default -> throw unknown(field);
            };
        }
        return paper;
    }

    private Patent patent(EntryDetails details, int first) {
        Patent patent = Patent.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            patent = switch (field) {
                case 65 -> patent.withNumber(in.text());
                case 66 -> patent.withOffice(in.word());
                default -> throw unknown(field);
            };
        }
        return patent;
    }

    private Person person(EntryDetails details, int first) {
        Person person = Person.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            person = switch (field) {
                case 65 -> person.withAffiliation(in.word());
                case 66 -> person.withOrcid(in.text());
                default -> throw unknown(field);
            };
        }
        return person;
    }

    private Podcast podcast(EntryDetails details, int first) {
        Podcast podcast = Podcast.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            podcast = switch (field) {
                case 65 -> podcast.withPublisher(in.word());
                default -> throw unknown(field);
            };
        }
        return podcast;
    }

    private Series series(EntryDetails details, int first) {
        Series series = Series.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            series = switch (field) {
                case 65 -> series.withPublication(in.word());
                default -> throw unknown(field);
            };
        }
        return series;
    }

    private Slides slides(EntryDetails details, int first) {
        Slides slides = Slides.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            slides = switch (field) {
                case 65 -> slides.withEvent(event());
                default -> throw unknown(field);
            };
        }
        return slides;
    }

    private Specification specification(EntryDetails details, int first) {
        Specification specification = Specification.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            specification = switch (field) {
                case 65 -> specification.withOrganization(in.word());
                case 66 -> specification.withNumber(in.text());
                case 67 -> specification.withVersion(in.text());
                default -> throw unknown(field);
            };
        }
        return specification;
    }

    private Talk talk(EntryDetails details, int first) {
        Talk talk = Talk.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            talk = switch (field) {
                case 65 -> talk.withEvent(event());
                default -> throw unknown(field);
            };
        }
        return talk;
    }

    private Thesis thesis(EntryDetails details, int first) {
        Thesis thesis = Thesis.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            thesis = switch (field) {
                case 65 -> thesis.withInstitution(in.word());
                case 66 -> thesis.withDegree(in.word());
                default -> throw unknown(field);
            };
        }
        return thesis;
    }

    private Tool tool(EntryDetails details, int first) {
        Tool tool = Tool.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            tool = switch (field) {
                case 65 -> tool.withRepository(WebAddress.of(in.text()));
                default -> throw unknown(field);
            };
        }
        return tool;
    }

    private Work work(EntryDetails details, int first) {
        Work work = Work.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            work = switch (field) {
                case 65 -> work.withGenre(in.word());
                case 66 -> work.withPublication(in.word());
                default -> throw unknown(field);
            };
        }
        return work;
    }

    private Workshop workshop(EntryDetails details, int first) {
        Workshop workshop = Workshop.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            workshop = switch (field) {
                case 65 -> workshop.withEvent(event());
                default -> throw unknown(field);
            };
        }
        return workshop;
    }

    private List<Mark> listOfMark() {
        int count = in.number();
        List<Mark> list = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            list.add(mark());
        }
        return list;
    }

    private RuleSetting ruleSetting() {
        RuleSetting part = RuleSetting.of(in.text());
        for (int field = in.number(); field != RegistryFormat.END; field = in.number()) {
            part = switch (field) {
                case 2 -> part.withSeverity(Severity.valueOf(in.word()));
                case 3 -> part.withValue(in.text());
                default -> throw unknown(field);
            };
        }
        return part;
    }

    private Tag tag() {
        Tag part = Tag.of(in.word());
        for (int field = in.number(); field != RegistryFormat.END; field = in.number()) {
            part = switch (field) {
                case 2 -> part.withTitle(in.text());
                case 3 -> part.withDescription(texts.read());
                case 4 -> part.withUrl(WebAddress.of(in.text()));
                default -> throw unknown(field);
            };
        }
        return part;
    }

    private FactType factType() {
        FactType part = FactType.of(in.word());
        for (int field = in.number(); field != RegistryFormat.END; field = in.number()) {
            part = switch (field) {
                case 2 -> part.withValues(listOfText());
                default -> throw unknown(field);
            };
        }
        return part;
    }

    private LabeledLink labeledLink() {
        return new LabeledLink(in.word(), WebAddress.of(in.text()));
    }

    private Author author() {
        return in.number() == 0 ? personAuthor() : organizationAuthor();
    }

    private Relation relation() {
        return new Relation(RelationKind.valueOf(in.word()), in.text());
    }

    private Identifier identifier() {
        return new Identifier(Scheme.valueOf(in.word()), in.text());
    }

    private Fact fact() {
        return new Fact(in.word(), texts.read());
    }

    private Event event() {
        Event part = Event.of(in.word());
        for (int field = in.number(); field != RegistryFormat.END; field = in.number()) {
            part = switch (field) {
                case 2 -> part.withDate(PartialDate.of(in.word()));
                case 3 -> part.withPlace(in.text());
                default -> throw unknown(field);
            };
        }
        return part;
    }

    private Mark mark() {
        return new Mark(in.word(), in.text());
    }

    private PersonAuthor personAuthor() {
        PersonAuthor part = PersonAuthor.of(in.text());
        for (int field = in.number(); field != RegistryFormat.END; field = in.number()) {
            part = switch (field) {
                case 6 -> part.withSuffix(in.text());
                case 2 -> part.withFamily(in.text());
                case 3 -> part.withAffiliation(in.word());
                case 4 -> part.withOrcid(in.text());
                case 5 -> part.withCreditedAs(in.text());
                case 7 -> part.withRole(Role.valueOf(in.word()));
                default -> throw unknown(field);
            };
        }
        return part;
    }

    private OrganizationAuthor organizationAuthor() {
        OrganizationAuthor part = OrganizationAuthor.of(in.text());
        for (int field = in.number(); field != RegistryFormat.END; field = in.number()) {
            part = switch (field) {
                case 5 -> part.withCreditedAs(in.text());
                case 7 -> part.withRole(Role.valueOf(in.word()));
                default -> throw unknown(field);
            };
        }
        return part;
    }

    private static IllegalStateException unknown(int field) {
        return new IllegalStateException("no property has the number " + field);
    }
}
