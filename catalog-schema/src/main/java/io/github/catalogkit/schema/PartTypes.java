package io.github.catalogkit.schema;

import static io.github.catalogkit.schema.Row.row;
import static io.github.catalogkit.schema.ValueType.DATE;
import static io.github.catalogkit.schema.ValueType.ID;
import static io.github.catalogkit.schema.ValueType.INLINE;
import static io.github.catalogkit.schema.ValueType.LANGUAGE;
import static io.github.catalogkit.schema.ValueType.LINE;
import static io.github.catalogkit.schema.ValueType.LINE_START;
import static io.github.catalogkit.schema.ValueType.LINE_TEMPLATE;
import static io.github.catalogkit.schema.ValueType.NAME;
import static io.github.catalogkit.schema.ValueType.URL;
import static io.github.catalogkit.schema.ValueType.VERBATIM;
import static io.github.catalogkit.schema.ValueType.listOf;
import static io.github.catalogkit.schema.ValueType.number;
import static io.github.catalogkit.schema.ValueType.setOf;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Mark;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.layout.StyleBuilder;
import io.github.catalogkit.model.Fact;
import io.github.catalogkit.model.FactType;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Tag;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.PublicationDetails;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Role;
import io.github.catalogkit.vocabulary.Scheme;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The parts of entries and catalogs, with one row for each property. */
public final class PartTypes {

    /** A person. */
    public static final PartType<PersonAuthor> PERSON = PartType.of(
            PersonAuthor.class,
            "person",
            "A person.",
            row(1, "name", "The full name of a person in reading order.", LINE).must(PersonAuthor::name),
            PersonAuthor::of,
            List.of(
                    row(
                                    6,
                                    "suffix",
                                    "The suffix of the name, such as Jr., III or PhD; by default recognized at the end of the name.",
                                    LINE)
                            .may(PersonAuthor::suffix, PersonAuthor::withSuffix),
                    row(
                                    2,
                                    "family",
                                    "The family name with its particles, such as van der, and without the suffix. It starts or ends the name; by default recognized in it.",
                                    LINE)
                            .inferred(PersonAuthor::family, PersonAuthor::withFamily),
                    row(3, "affiliation", "The organization that the person works for.", NAME)
                            .may(PersonAuthor::affiliation, PersonAuthor::withAffiliation),
                    row(4, "orcid", "The ORCID iD without its URL, such as 0000-0002-1825-0097.", LINE)
                            .may(PersonAuthor::orcid, PersonAuthor::withOrcid),
                    creditedAs(PersonAuthor::withCreditedAs),
                    role(PersonAuthor::withRole)));

    /** An organization. */
    public static final PartType<OrganizationAuthor> ORGANIZATION = PartType.of(
            OrganizationAuthor.class,
            "organization",
            "An organization, group or project.",
            row(1, "organization", "The name of an organization as it is cited.", LINE)
                    .must(OrganizationAuthor::name),
            OrganizationAuthor::of,
            List.of(creditedAs(OrganizationAuthor::withCreditedAs), role(OrganizationAuthor::withRole)));

    /** A person or an organization. */
    public static final UnionType<Author> AUTHOR =
            new UnionType<>("author", "A person or an organization.", List.of(PERSON, ORGANIZATION));

    /** An additional link. */
    public static final PartType<LabeledLink> LINK = PartType.of(
            LabeledLink.class,
            "link",
            "An additional link.",
            row(1, "label", "The link text, such as slides.", NAME).must(LabeledLink::label),
            row(2, "url", "The URL of the link; by default that of the entry.", URL)
                    .inferred(LabeledLink::address),
            LabeledLink::new,
            List.of());

    /** A relation to another entry. */
    public static final PartType<Relation> RELATION = PartType.of(
            Relation.class,
            "relation",
            "A relation to another entry of the catalog.",
            row(
                            1,
                            "kind",
                            "The kind of relation, such as see also, superseded by, or built on.",
                            WordType.of("kind of relation", RelationKind.class, RelationKind::member))
                    .must(Relation::kind),
            row(2, "target", "The id of the other entry.", ID).must(Relation::target),
            Relation::new,
            List.of());

    /** An event at which something was presented. */
    public static final PartType<Event> EVENT = PartType.of(
            Event.class,
            "event",
            "An event at which something was presented.",
            row(1, "name", "The name without year or place, such as KubeCon.", NAME)
                    .must(Event::name),
            Event::of,
            List.of(
                    row(2, "date", "The date of the event.", DATE).may(Event::date, Event::withDate),
                    row(3, "place", "The location, such as Austin.", LINE).may(Event::place, Event::withPlace)));

    /** An image. */
    public static final PartType<Image> IMAGE = PartType.of(
            Image.class,
            "image",
            "An image.",
            row(1, "path", "A URL, or a path relative to the list.", LINE).must(Image::path),
            row(2, "description", "The alternative text, which says what the image shows.", LINE)
                    .must(Image::description),
            Image::new,
            List.of());

    /** An identifier of a work or a package. */
    public static final PartType<Identifier> IDENTIFIER = PartType.of(
            Identifier.class,
            "identifier",
            "An identifier of a work or a package in a public registry.",
            row(1, "scheme", "The scheme, such as pmid or npm.", WordType.of("scheme", Scheme.class))
                    .must(Identifier::scheme),
            row(2, "value", "The identifier in the usual form of the scheme, without a resolver.", LINE)
                    .must(Identifier::value),
            Identifier::new,
            List.of());

    /** A named fact. */
    public static final PartType<Fact> FACT = PartType.of(
            Fact.class,
            "fact",
            "A named fact, such as a column of a table.",
            row(1, "name", "The name of the fact.", NAME).must(Fact::name),
            row(2, "value", "The value.", INLINE).must(Fact::value),
            Fact::new,
            List.of());

    /** The declaration of a fact. */
    public static final PartType<FactType> FACT_TYPE = PartType.of(
            FactType.class,
            "factType",
            "The declaration of a fact that the entries of a section have.",
            row(1, "name", "The name of the fact.", NAME).must(FactType::name),
            FactType::of,
            List.of(row(2, "values", "The allowed values in plain text; any if there are none.", setOf(LINE))
                    .has(FactType::values, FactType::withValues)));

    /** The declaration of a tag. */
    public static final PartType<Tag> TAG = PartType.of(
            Tag.class,
            "tag",
            "The declaration of a tag.",
            row(1, "name", "The tag, as entries have it.", NAME).must(Tag::name),
            Tag::of,
            List.of(
                    row(2, "title", "The title for readers, if different from the tag.", LINE)
                            .may(Tag::title, Tag::withTitle),
                    row(3, "description", "The description.", INLINE).has(Tag::description, Tag::withDescription),
                    row(4, "url", "The URL of a page about it.", URL).may(Tag::url, Tag::withUrl)));

    /** Where a work was published. */
    public static final PartType<PublicationDetails> PUBLICATION_DETAILS = PartType.built(
                    PublicationDetails.class,
                    "publicationDetails",
                    "Where a work was published, besides the name of the publication.",
                    PublicationDetails::none,
                    details -> details,
                    List.<Property<PublicationDetails, PublicationDetails>>of(
                            row(1, "bookTitle", "The title of the book or the proceedings that it is part of.", NAME)
                                    .may(PublicationDetails::bookTitle, PublicationDetails::withBookTitle),
                            row(2, "volume", "The volume of the journal or the series.", LINE)
                                    .may(PublicationDetails::volume, PublicationDetails::withVolume),
                            row(3, "issue", "The issue of the journal.", LINE)
                                    .may(PublicationDetails::issue, PublicationDetails::withIssue),
                            row(4, "pages", "The pages, such as 12-34.", LINE)
                                    .may(PublicationDetails::pages, PublicationDetails::withPages),
                            row(
                                            5,
                                            "articleNumber",
                                            "The number of the article, where a journal has these instead of pages.",
                                            LINE)
                                    .may(PublicationDetails::articleNumber, PublicationDetails::withArticleNumber),
                            row(6, "series", "The series of books.", NAME)
                                    .may(PublicationDetails::series, PublicationDetails::withSeries),
                            row(7, "edition", "The edition, such as 2.", LINE)
                                    .may(PublicationDetails::edition, PublicationDetails::withEdition),
                            row(8, "chapter", "The chapter.", LINE)
                                    .may(PublicationDetails::chapter, PublicationDetails::withChapter),
                            row(9, "publisher", "The publisher.", NAME)
                                    .may(PublicationDetails::publisher, PublicationDetails::withPublisher),
                            row(10, "place", "The place of publication.", NAME)
                                    .may(PublicationDetails::place, PublicationDetails::withPlace),
                            row(
                                            11,
                                            "institution",
                                            "The institution that published or awarded it, such as a university.",
                                            NAME)
                                    .may(PublicationDetails::institution, PublicationDetails::withInstitution)))
            .unless(PublicationDetails.none());

    /** The metadata of a catalog as a publication. */
    public static final PartType<Imprint> IMPRINT = PartType.built(
                    Imprint.class,
                    "imprint",
                    "Metadata of the catalog as a publication.",
                    Imprint::none,
                    imprint -> imprint,
                    List.<Property<Imprint, Imprint>>of(
                            row(
                                            1,
                                            "maintainers",
                                            "The people and organizations that maintain the list.",
                                            listOf(AUTHOR))
                                    .has(Imprint::maintainers, Imprint::withMaintainers),
                            row(2, "homepage", "The URL at which the list is published.", URL)
                                    .may(Imprint::homepage, Imprint::withHomepage),
                            row(3, "created", "The date of the first publication.", DATE)
                                    .may(Imprint::created, Imprint::withCreated),
                            row(4, "updated", "The date of the last change to the content.", DATE)
                                    .may(Imprint::updated, Imprint::withUpdated),
                            row(5, "license", "The license of the list as an SPDX expression, such as CC0-1.0.", NAME)
                                    .may(Imprint::license, Imprint::withLicense),
                            row(6, "language", "The language of the list.", LANGUAGE)
                                    .may(Imprint::language, Imprint::withLanguage)))
            .unless(Imprint.none());

    /** The Markdown layout of a single catalog, section or entry. */
    public static final PartType<Layout> LAYOUT = PartType.built(
                    Layout.class,
                    "layout",
                    "The Markdown of a single catalog, section or entry, written as is. An empty text is a value: an empty line is omitted.",
                    Layout::none,
                    layout -> layout,
                    List.<Property<Layout, Layout>>of(
                            row(1, "above", "Text before the line; for a catalog, before the title.", VERBATIM)
                                    .may(Layout::above, Layout::withAbove),
                            row(2, "marker", "The list marker of an entry, with its indentation.", LINE_START)
                                    .may(Layout::marker, Layout::withMarker),
                            row(
                                            3,
                                            "line",
                                            "The line template: for an entry without its marker, for a section or a catalog with the number signs of the heading. A placeholder such as {title} is replaced by the value; two opening braces are written as one.",
                                            LINE_TEMPLATE)
                                    .may(Layout::line, Layout::withLine),
                            row(4, "below", "Text after the line and before the nested entries and sections.", VERBATIM)
                                    .may(Layout::below, Layout::withBelow),
                            row(5, "end", "Text after the entries of a section, or at the end of a catalog.", VERBATIM)
                                    .may(Layout::end, Layout::withEnd),
                            row(
                                            6,
                                            "entryMarker",
                                            "The list marker of all entries of a section or of an entry, with its indentation.",
                                            LINE_START)
                                    .may(Layout::entryMarker, Layout::withEntryMarker),
                            row(
                                            7,
                                            "hangingIndent",
                                            "The indentation of the lines of an entry after the first one; by default that of its text in the first.",
                                            LINE_START)
                                    .may(Layout::hangingIndent, Layout::withHangingIndent)))
            .unless(Layout.none());

    /** What a file writes for a tag or a label. */
    public static final PartType<Mark> MARK = PartType.of(
            Mark.class,
            "mark",
            "What a Markdown file writes for a tag, or as the text of a link with a label.",
            row(1, "name", "The tag or the label.", NAME).must(Mark::name),
            row(2, "markdown", "The Markdown, such as an image or an emoji, written as is.", LINE_START)
                    .must(Mark::markdown),
            Mark::new,
            List.of());

    /** The Markdown style of a whole list. */
    public static final PartType<Style> STYLE = style();

    /** The configuration of one rule. */
    public static final PartType<RuleSetting> RULE_SETTING = PartType.of(
            RuleSetting.class,
            "ruleSetting",
            "The configuration of one rule.",
            row(1, "rule", "The id of the rule, such as plain-http.", LINE).must(RuleSetting::rule),
            RuleSetting::of,
            List.of(
                    row(2, "severity", "The severity of its problems.", WordType.of("severity", Severity.class))
                            .usually(Severity.WARNING, RuleSetting::severity, RuleSetting::withSeverity),
                    row(3, "value", "The value of the rule's option, if it has one; by default that of the rule.", LINE)
                            .may(RuleSetting::value, RuleSetting::withValue)));

    private PartTypes() {}

    private static <A extends Author> Property<A, A> creditedAs(BiFunction<A, String, A> set) {
        return row(5, "creditedAs", "The name as it appears in running text of the list, if different.", LINE)
                .may(
                        author -> author.creditedAs().equals(author.name())
                                ? Optional.empty()
                                : Optional.of(author.creditedAs()),
                        set);
    }

    private static <A extends Author> Property<A, A> role(BiFunction<A, Role, A> set) {
        return row(
                        7,
                        "role",
                        "The role, such as editor or translator.",
                        WordType.of("role", Role.class).unless(Role.AUTHOR))
                .has(Author::role, set);
    }

    private static PartType<Style> style() {
        Style house = Style.house();
        ValueType<Integer> count = number(0, Integer.MAX_VALUE);
        return PartType.built(
                        Style.class,
                        "style",
                        "The Markdown style of a whole list. An omitted member has its default.",
                        Style::builder,
                        StyleBuilder::build,
                        List.<Property<Style, StyleBuilder>>of(
                                row(1, "marker", "The list marker of an entry.", LINE_START)
                                        .usually(house.marker(), Style::marker, StyleBuilder::marker),
                                row(
                                                2,
                                                "indent",
                                                "The indentation before the marker, repeated for each enclosing entry.",
                                                LINE_START)
                                        .usually(house.indent(), Style::indent, StyleBuilder::indent),
                                row(3, "contentsMarker", "The list marker in the table of contents.", LINE_START)
                                        .usually(
                                                house.contentsMarker(),
                                                Style::contentsMarker,
                                                StyleBuilder::contentsMarker),
                                row(
                                                4,
                                                "contentsIndent",
                                                "The indentation before that marker, repeated for each enclosing section.",
                                                LINE_START)
                                        .usually(
                                                house.contentsIndent(),
                                                Style::contentsIndent,
                                                StyleBuilder::contentsIndent),
                                row(5, "contentsDepth", "The number of section levels in the table of contents.", count)
                                        .usually(
                                                house.contentsDepth(),
                                                Style::contentsDepth,
                                                StyleBuilder::contentsDepth),
                                row(
                                                6,
                                                "separator",
                                                "The text between title and description, where no line template applies.",
                                                VERBATIM)
                                        .usually(house.separator(), Style::separator, StyleBuilder::separator),
                                row(
                                                7,
                                                "lines",
                                                "The line templates of entries, with placeholders such as {title}. An entry uses the first template whose placeholders are the values that it has.",
                                                listOf(LINE_TEMPLATE))
                                        .has(Style::lines, StyleBuilder::lines),
                                row(
                                                8,
                                                "sectionLevel",
                                                "The heading level of top-level sections, from 1 to 6; the title has level 1.",
                                                number(1, 6))
                                        .usually(house.sectionLevel(), Style::sectionLevel, StyleBuilder::sectionLevel),
                                row(
                                                9,
                                                "blanksBeforeHeading",
                                                "The number of blank lines before a section heading.",
                                                count)
                                        .usually(
                                                house.blanksBeforeHeading(),
                                                Style::blanksBeforeHeading,
                                                StyleBuilder::blanksBeforeHeading),
                                row(10, "blanksAfterHeading", "The number of blank lines after a heading.", count)
                                        .usually(
                                                house.blanksAfterHeading(),
                                                Style::blanksAfterHeading,
                                                StyleBuilder::blanksAfterHeading),
                                row(11, "blanksBetweenEntries", "The number of blank lines between entries.", count)
                                        .usually(
                                                house.blanksBetweenEntries(),
                                                Style::blanksBetweenEntries,
                                                StyleBuilder::blanksBetweenEntries),
                                row(
                                                12,
                                                "marks",
                                                "What is written for tags and for the labels of links, in the order in which a line has them.",
                                                listOf(MARK))
                                        .has(Style::marks, StyleBuilder::marks)))
                .unless(house);
    }
}
