// Generated from the table in io.github.catalogkit.schema; GeneratedSourcesTest writes it.
package io.github.catalogkit.registry;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.layout.StyleBuilder;
import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Course;
import io.github.catalogkit.model.Dataset;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.model.Slides;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.model.Tutorial;
import io.github.catalogkit.model.Video;
import io.github.catalogkit.model.Workshop;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.Organization;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.Person;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Order;
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
                case 10 -> details.language(in.word());
                case 11 -> details.tags(listOfWord());
                case 12 -> details.links(listOfLink());
                case 13 -> details.relations(relations());
                case 14 -> details.feed(WebAddress.of(in.text()));
                case 15 -> details.status(Status.valueOf(in.word()));
                case 16 -> details.statusReason(in.text());
                case 17 -> details.formerIds(listOfText());
                case 18 -> details.layout(layout());
                case 19 -> details.entries(entries());
                default -> throw unknown(field);
            };
        }
        return switch (kind) {
            case ARTICLE -> article(details.build(), field);
            case BOOK -> book(details.build(), field);
            case COURSE -> course(details.build(), field);
            case DATASET -> dataset(details.build(), field);
            case DOCUMENTATION -> documentation(details.build(), field);
            case GROUP -> Group.of(details.build());
            case ISSUE -> issue(details.build(), field);
            case PAPER -> paper(details.build(), field);
            case RESOURCE -> Resource.of(details.build());
            case SERIES -> series(details.build(), field);
            case SLIDES -> slides(details.build(), field);
            case SPECIFICATION -> specification(details.build(), field);
            case TALK -> talk(details.build(), field);
            case TOOL -> tool(details.build(), field);
            case TUTORIAL -> Tutorial.of(details.build());
            case VIDEO -> Video.of(details.build());
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

    private List<LabeledLink> listOfLink() {
        int count = in.number();
        List<LabeledLink> list = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            list.add(link());
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

    private Article article(EntryDetails details, int first) {
        Article article = Article.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            article = switch (field) {
                case 33 -> article.withPublication(in.word());
                case 34 -> article.withIssn(in.text());
                default -> throw unknown(field);
            };
        }
        return article;
    }

    private Book book(EntryDetails details, int first) {
        Book book = Book.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            book = switch (field) {
                case 33 -> book.withPublisher(in.word());
                case 34 -> book.withIsbn(in.text());
                case 35 -> book.withCover(image());
                default -> throw unknown(field);
            };
        }
        return book;
    }

    private Course course(EntryDetails details, int first) {
        Course course = Course.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            course = switch (field) {
                case 33 -> course.withProvider(in.word());
                default -> throw unknown(field);
            };
        }
        return course;
    }

    private Dataset dataset(EntryDetails details, int first) {
        Dataset dataset = Dataset.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            dataset = switch (field) {
                case 33 -> dataset.withVersion(in.text());
                default -> throw unknown(field);
            };
        }
        return dataset;
    }

    private Documentation documentation(EntryDetails details, int first) {
        Documentation documentation = Documentation.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            documentation = switch (field) {
                case 33 -> documentation.withPublisher(in.word());
                default -> throw unknown(field);
            };
        }
        return documentation;
    }

    private Issue issue(EntryDetails details, int first) {
        Issue issue = Issue.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            issue = switch (field) {
                case 33 -> issue.withTracker(in.word());
                case 34 -> issue.withNumber(in.text());
                default -> throw unknown(field);
            };
        }
        return issue;
    }

    private Paper paper(EntryDetails details, int first) {
        Paper paper = Paper.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            paper = switch (field) {
                case 33 -> paper.withPublication(in.word());
                case 34 -> paper.withIssn(in.text());
                case 35 -> paper.withEvent(event());
                case 36 -> paper.withDoi(in.text());
                case 37 -> paper.withArxiv(in.text());
                default -> throw unknown(field);
            };
        }
        return paper;
    }

    private Series series(EntryDetails details, int first) {
        Series series = Series.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            series = switch (field) {
                case 33 -> series.withPublication(in.word());
                default -> throw unknown(field);
            };
        }
        return series;
    }

    private Slides slides(EntryDetails details, int first) {
        Slides slides = Slides.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            slides = switch (field) {
                case 33 -> slides.withEvent(event());
                default -> throw unknown(field);
            };
        }
        return slides;
    }

    private Specification specification(EntryDetails details, int first) {
        Specification specification = Specification.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            specification = switch (field) {
                case 33 -> specification.withOrganization(in.word());
                case 34 -> specification.withNumber(in.text());
                case 35 -> specification.withVersion(in.text());
                default -> throw unknown(field);
            };
        }
        return specification;
    }

    private Talk talk(EntryDetails details, int first) {
        Talk talk = Talk.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            talk = switch (field) {
                case 33 -> talk.withEvent(event());
                default -> throw unknown(field);
            };
        }
        return talk;
    }

    private Tool tool(EntryDetails details, int first) {
        Tool tool = Tool.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            tool = switch (field) {
                case 33 -> tool.withRepository(WebAddress.of(in.text()));
                case 34 -> tool.withLicense(in.word());
                default -> throw unknown(field);
            };
        }
        return tool;
    }

    private Workshop workshop(EntryDetails details, int first) {
        Workshop workshop = Workshop.of(details);
        for (int field = first; field != RegistryFormat.END; field = in.number()) {
            workshop = switch (field) {
                case 33 -> workshop.withEvent(event());
                default -> throw unknown(field);
            };
        }
        return workshop;
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

    private Author author() {
        return in.number() == 0 ? person() : organization();
    }

    private LabeledLink link() {
        return new LabeledLink(in.word(), WebAddress.of(in.text()));
    }

    private Relation relation() {
        return new Relation(RelationKind.valueOf(in.word()), in.text());
    }

    private Image image() {
        return new Image(in.text(), in.text());
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

    private Person person() {
        Person part = Person.of(in.text());
        for (int field = in.number(); field != RegistryFormat.END; field = in.number()) {
            part = switch (field) {
                case 6 -> part.withSuffix(in.text());
                case 2 -> part.withFamily(in.text());
                case 3 -> part.withAffiliation(in.word());
                case 4 -> part.withOrcid(in.text());
                case 5 -> part.withCreditedAs(in.text());
                default -> throw unknown(field);
            };
        }
        return part;
    }

    private Organization organization() {
        Organization part = Organization.of(in.text());
        for (int field = in.number(); field != RegistryFormat.END; field = in.number()) {
            part = switch (field) {
                case 5 -> part.withCreditedAs(in.text());
                default -> throw unknown(field);
            };
        }
        return part;
    }

    private static IllegalStateException unknown(int field) {
        return new IllegalStateException("no property has the number " + field);
    }
}
