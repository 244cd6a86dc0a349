package io.github.catalogkit.schema;

import static io.github.catalogkit.schema.Row.row;
import static io.github.catalogkit.schema.ValueType.DATE;
import static io.github.catalogkit.schema.ValueType.ID;
import static io.github.catalogkit.schema.ValueType.LANGUAGE;
import static io.github.catalogkit.schema.ValueType.LINE;
import static io.github.catalogkit.schema.ValueType.LINE_START;
import static io.github.catalogkit.schema.ValueType.LINE_TEMPLATE;
import static io.github.catalogkit.schema.ValueType.NAME;
import static io.github.catalogkit.schema.ValueType.URL;
import static io.github.catalogkit.schema.ValueType.VERBATIM;
import static io.github.catalogkit.schema.ValueType.listOf;
import static io.github.catalogkit.schema.ValueType.number;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.layout.StyleBuilder;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.Organization;
import io.github.catalogkit.value.Person;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the parts of entries and catalogs have: a row a property. */
public final class PartTypes {

    /** A person. */
    public static final PartType<Person> PERSON = PartType.of(
            Person.class,
            "person",
            "A person.",
            row(1, "name", "The name of a person, in full and in reading order.", LINE)
                    .must(Person::name),
            Person::of,
            List.of(
                    row(
                                    6,
                                    "suffix",
                                    "What follows the family name, such as Jr., III or PhD; by default recognized at the end"
                                            + " of the name.",
                                    LINE)
                            .may(Person::suffix, Person::withSuffix),
                    row(
                                    2,
                                    "family",
                                    "The part of the name that sorts it, with particles such as van der and without the"
                                            + " suffix; the start or the end of the name.",
                                    LINE)
                            .inferred(Person::family, Person::withFamily),
                    row(3, "affiliation", "The organization that the person works for.", NAME)
                            .may(Person::affiliation, Person::withAffiliation),
                    row(4, "orcid", "The ORCID iD of the person without an address, such as 0000-0002-1825-0097.", LINE)
                            .may(Person::orcid, Person::withOrcid),
                    creditedAs(Person::withCreditedAs)));

    /** An organization. */
    public static final PartType<Organization> ORGANIZATION = PartType.of(
            Organization.class,
            "organization",
            "An organization, group or project.",
            row(1, "organization", "The name of an organization as it is cited.", LINE)
                    .must(Organization::name),
            Organization::of,
            List.of(creditedAs(Organization::withCreditedAs)));

    /** A person or an organization. */
    public static final UnionType<Author> AUTHOR =
            new UnionType<>("author", "A person or an organization.", List.of(PERSON, ORGANIZATION));

    /** A further link. */
    public static final PartType<LabeledLink> LINK = PartType.of(
            LabeledLink.class,
            "link",
            "A further link.",
            row(1, "label", "What the link leads to.", NAME).must(LabeledLink::label),
            row(2, "url", "The URL that it leads to.", URL).must(LabeledLink::address),
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
                            "What that entry is to this one: worth a look too, its successor, what it is built on, what it works"
                                    + " with, what it is a part of, what it deals with.",
                            WordType.of("kind of relation", RelationKind.class, RelationKind::member))
                    .must(Relation::kind),
            row(2, "target", "The id of that entry.", ID).must(Relation::target),
            Relation::new,
            List.of());

    /** Where something was presented. */
    public static final PartType<Event> EVENT = PartType.of(
            Event.class,
            "event",
            "Where something was presented.",
            row(1, "name", "The name without year or place, such as KubeCon.", NAME)
                    .must(Event::name),
            Event::of,
            List.of(
                    row(2, "date", "When it took place.", DATE).may(Event::date, Event::withDate),
                    row(3, "place", "Where it took place.", LINE).may(Event::place, Event::withPlace)));

    /** An image. */
    public static final PartType<Image> IMAGE = PartType.of(
            Image.class,
            "image",
            "An image.",
            row(1, "path", "Where it is: a URL, or a path relative to the list.", LINE)
                    .must(Image::path),
            row(2, "description", "What it shows, for those who cannot see it.", LINE)
                    .must(Image::description),
            Image::new,
            List.of());

    /** What a catalog says of itself. */
    public static final PartType<Imprint> IMPRINT = PartType.built(
                    Imprint.class,
                    "imprint",
                    "What a catalog says of itself as a publication.",
                    Imprint::none,
                    imprint -> imprint,
                    List.<Property<Imprint, Imprint>>of(
                            row(1, "maintainers", "Who keeps the list.", listOf(AUTHOR))
                                    .has(Imprint::maintainers, Imprint::withMaintainers),
                            row(2, "homepage", "The URL at which the list itself is published.", URL)
                                    .may(Imprint::homepage, Imprint::withHomepage),
                            row(3, "created", "When it was first published.", DATE)
                                    .may(Imprint::created, Imprint::withCreated),
                            row(4, "updated", "When its content was last changed.", DATE)
                                    .may(Imprint::updated, Imprint::withUpdated),
                            row(5, "license", "The license of the list as an SPDX expression such as CC0-1.0.", NAME)
                                    .may(Imprint::license, Imprint::withLicense),
                            row(6, "language", "The language that the list is written in.", LANGUAGE)
                                    .may(Imprint::language, Imprint::withLanguage)))
            .unless(Imprint.none());

    /** How a Markdown page writes a part of the list. */
    public static final PartType<Layout> LAYOUT = PartType.built(
                    Layout.class,
                    "layout",
                    "How a Markdown page writes a part of the list, as Markdown that is written as it stands. An empty text"
                            + " is a value: a line that is empty is left out.",
                    Layout::none,
                    layout -> layout,
                    List.<Property<Layout, Layout>>of(
                            row(
                                            1,
                                            "above",
                                            "Free text in front of the line; for a catalog, in front of the title.",
                                            VERBATIM)
                                    .may(Layout::above, Layout::withAbove),
                            row(
                                            2,
                                            "marker",
                                            "What the line of an entry starts with, its indentation included.",
                                            LINE_START)
                                    .may(Layout::marker, Layout::withMarker),
                            row(
                                            3,
                                            "line",
                                            "The line: of an entry without its marker, of a section or a catalog its heading with its"
                                                    + " number signs; with placeholders such as {title} for values, and two opening"
                                                    + " braces for one.",
                                            LINE_TEMPLATE)
                                    .may(Layout::line, Layout::withLine),
                            row(4, "below", "Free text after the line and before what the part holds.", VERBATIM)
                                    .may(Layout::below, Layout::withBelow),
                            row(
                                            5,
                                            "end",
                                            "Free text after the entries of a section, or at the end of a catalog.",
                                            VERBATIM)
                                    .may(Layout::end, Layout::withEnd)))
            .unless(Layout.none());

    /** How a Markdown page writes a whole list. */
    public static final PartType<Style> STYLE = style();

    /** What a catalog decides about one rule. */
    public static final PartType<RuleSetting> RULE_SETTING = PartType.of(
            RuleSetting.class,
            "ruleSetting",
            "What a catalog decides about one rule.",
            row(1, "rule", "The id of the rule, such as plain-http.", LINE).must(RuleSetting::rule),
            RuleSetting::of,
            List.of(
                    row(2, "severity", "The severity of its problems.", WordType.of("severity", Severity.class))
                            .usually(Severity.WARNING, RuleSetting::severity, RuleSetting::withSeverity),
                    row(
                                    3,
                                    "value",
                                    "The value of its option, for a rule that has one; the default of the rule if left out.",
                                    LINE)
                            .may(RuleSetting::value, RuleSetting::withValue)));

    private PartTypes() {}

    private static <A extends Author> Property<A, A> creditedAs(BiFunction<A, String, A> set) {
        return row(5, "creditedAs", "The name as the list writes it in running text, if it has its own way.", LINE)
                .may(
                        author -> author.creditedAs().equals(author.name())
                                ? Optional.empty()
                                : Optional.of(author.creditedAs()),
                        set);
    }

    private static PartType<Style> style() {
        Style house = Style.house();
        ValueType<Integer> count = number(0, Integer.MAX_VALUE);
        return PartType.built(
                        Style.class,
                        "style",
                        "How a Markdown page writes a whole list. A member that is left out is as in a list without a style.",
                        Style::builder,
                        StyleBuilder::build,
                        List.<Property<Style, StyleBuilder>>of(
                                row(1, "marker", "What the line of an entry starts with.", LINE_START)
                                        .usually(house.marker(), Style::marker, StyleBuilder::marker),
                                row(
                                                2,
                                                "indent",
                                                "The text before the marker, once for each entry that holds this one.",
                                                LINE_START)
                                        .usually(house.indent(), Style::indent, StyleBuilder::indent),
                                row(
                                                3,
                                                "contentsMarker",
                                                "What a line of the table of contents starts with.",
                                                LINE_START)
                                        .usually(
                                                house.contentsMarker(),
                                                Style::contentsMarker,
                                                StyleBuilder::contentsMarker),
                                row(
                                                4,
                                                "contentsIndent",
                                                "The text before that marker, once for each section that holds this one.",
                                                LINE_START)
                                        .usually(
                                                house.contentsIndent(),
                                                Style::contentsIndent,
                                                StyleBuilder::contentsIndent),
                                row(
                                                5,
                                                "contentsDepth",
                                                "How many levels of sections the table of contents shows.",
                                                count)
                                        .usually(
                                                house.contentsDepth(),
                                                Style::contentsDepth,
                                                StyleBuilder::contentsDepth),
                                row(
                                                6,
                                                "separator",
                                                "What stands between title and description, where no line says it.",
                                                VERBATIM)
                                        .usually(house.separator(), Style::separator, StyleBuilder::separator),
                                row(
                                                7,
                                                "lines",
                                                "The lines of entries, with placeholders such as {title} for their values. An entry is"
                                                        + " written in the first whose placeholders are those values that it has.",
                                                listOf(LINE_TEMPLATE))
                                        .has(Style::lines, StyleBuilder::lines),
                                row(
                                                8,
                                                "sectionLevel",
                                                "The level of the headings of top-level sections, if the title's is 1.",
                                                number(1, 6))
                                        .usually(house.sectionLevel(), Style::sectionLevel, StyleBuilder::sectionLevel),
                                row(
                                                9,
                                                "blanksBeforeHeading",
                                                "How many blank lines stand before a section's heading.",
                                                count)
                                        .usually(
                                                house.blanksBeforeHeading(),
                                                Style::blanksBeforeHeading,
                                                StyleBuilder::blanksBeforeHeading),
                                row(10, "blanksAfterHeading", "How many blank lines stand after a heading.", count)
                                        .usually(
                                                house.blanksAfterHeading(),
                                                Style::blanksAfterHeading,
                                                StyleBuilder::blanksAfterHeading),
                                row(11, "blanksBetweenEntries", "How many blank lines stand between entries.", count)
                                        .usually(
                                                house.blanksBetweenEntries(),
                                                Style::blanksBetweenEntries,
                                                StyleBuilder::blanksBetweenEntries)))
                .unless(house);
    }
}
