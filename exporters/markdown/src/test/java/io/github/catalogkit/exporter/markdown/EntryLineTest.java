package io.github.catalogkit.exporter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Blog;
import io.github.catalogkit.model.Chapter;
import io.github.catalogkit.model.Conference;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.model.Slides;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.model.Workshop;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.PersonAuthor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntryLineTest {

    @Test
    void linksTheTitle() {
        assertThat(line(Article.of(linked("One").build()))).isEqualTo("[One](https://e.example/)");
    }

    @Test
    void writesATitleWithoutAUrlAsPlainText() {
        assertThat(line(Group.of(EntryDetails.of("one", "# 1 *of* 2").build()))).isEqualTo("\\# 1 \\*of\\* 2");
    }

    @Test
    void writesTextBeforeAndAfterTheTitle() {
        InlineText after = InlineMarkdown.parse("_controllers_");
        assertThat(line(Documentation.of(
                        linked("Ingress").before("Kubernetes").after(after).build())))
                .isEqualTo("Kubernetes [Ingress](https://e.example/) _controllers_");
    }

    @Test
    void writesABylineOfAllAuthors() {
        PersonAuthor first = PersonAuthor.of("Ada Lovelace").withAffiliation("Analytical Engines");
        PersonAuthor second = PersonAuthor.of("Grace Hopper").withCreditedAs("G. Hopper");
        OrganizationAuthor third = OrganizationAuthor.of("SIG Network").withCreditedAs("the SIG Network");
        assertThat(line(Article.of(linked("One").author(first).build())))
                .isEqualTo("[One](https://e.example/) by Ada Lovelace of Analytical Engines");
        assertThat(line(Article.of(linked("One").author(first).author(second).build())))
                .isEqualTo("[One](https://e.example/) by Ada Lovelace of Analytical Engines and G. Hopper");
        assertThat(line(Article.of(
                        linked("One").author(second).author(first).author(third).build())))
                .isEqualTo("[One](https://e.example/) by G. Hopper, Ada Lovelace of Analytical Engines"
                        + " and the SIG Network");
    }

    @Test
    void writesTheEventOfAnEntry() {
        Event event = Event.of("KubeCon").withDate("2017-12-06").withPlace("Austin");
        String line = "[One](https://e.example/) (KubeCon 2017, Austin)";
        assertThat(line(Talk.of(linked("One").build()).withEvent(event))).isEqualTo(line);
        assertThat(line(Slides.of(linked("One").build()).withEvent(event))).isEqualTo(line);
        assertThat(line(Workshop.of(linked("One").build()).withEvent(event))).isEqualTo(line);
        assertThat(line(Paper.of(linked("One").build()).withEvent(event))).isEqualTo(line);
    }

    @Test
    void showsWhereEntriesOfOtherKindsComeFrom() {
        assertThat(line(Person.of(linked("Ada").build()).withAffiliation("Example Labs")))
                .isEqualTo("[Ada](https://e.example/), Example Labs");
        assertThat(line(Organization.of(linked("CNCF").build()).withPlace("San Francisco")))
                .isEqualTo("[CNCF](https://e.example/) (San Francisco)");
        assertThat(line(Conference.of(linked("NetConf").build())
                        .withHeld(PartialDate.of("2017-12-06/2017-12-08"))
                        .withPlace("Austin")))
                .isEqualTo("[NetConf](https://e.example/) (2017, Austin)");
        assertThat(line(Chapter.of(
                                linked("Routing").author(PersonAuthor.of("Ada")).build())
                        .withBook("Networks")))
                .isEqualTo("[Routing](https://e.example/) by Ada in _Networks_");
    }

    @Test
    void linksToTheFeedWhereNothingElseIsKnown() {
        assertThat(line(Blog.of(EntryDetails.of("one", "One")
                        .feed("https://e.example/feed")
                        .build())))
                .isEqualTo("[One](https://e.example/feed)");
    }

    @Test
    void showsTheFormattedTitleAndTheSubtitle() {
        InlineText formatted = InlineMarkdown.parse("The `tc` tool");
        assertThat(line(Article.of(linked("The tc tool")
                        .formattedTitle(formatted)
                        .subtitle("A study")
                        .build())))
                .isEqualTo("[The `tc` tool: A study](https://e.example/)");
    }

    @Test
    void writesThePartsInOrder() {
        Entry other =
                Article.of(EntryDetails.of("x", "X").url("https://x.example/").build());
        Entry another =
                Article.of(EntryDetails.of("y", "Y").url("https://y.example/").build());
        Entry paper = Paper.of(linked("One")
                        .before("The")
                        .after("paper")
                        .description("what it says")
                        .author(PersonAuthor.of("Ada Lovelace"))
                        .published("2018")
                        .tags("tag")
                        .link("Slides", "https://slides.example/")
                        .relation(RelationKind.SEE_ALSO, "x", "y")
                        .relation(RelationKind.BUILT_ON, "x")
                        .build())
                .withPublication("Journal")
                .withEvent(Event.of("NetConf"));
        assertThat(line(paper, other, another))
                .isEqualTo("The [One](https://e.example/) paper, Journal by Ada Lovelace (NetConf): what it says"
                        + " (see also [X](#all) and [Y](#all))");
    }

    @Test
    void endsWithAColonBeforeNestedEntries() {
        Entry held = Article.of(linked("Held").build());
        assertThat(line(Series.of(EntryDetails.of("series", "Blog post series")
                        .author(PersonAuthor.of("Mark Betz"))
                        .entries(held)
                        .build())))
                .isEqualTo("Blog post series by Mark Betz:");
        assertThat(line(Documentation.of(
                        linked("One").description("what it says").entries(held).build())))
                .isEqualTo("[One](https://e.example/): what it says:");
    }

    @Test
    void escapesThePartsAsOneLine() {
        assertThat(line(Group.of(EntryDetails.of("one", "snake_")
                        .after("case")
                        .author(OrganizationAuthor.of("A_B_ *C*"))
                        .build())))
                .isEqualTo("snake\\_ case by A_B\\_ \\*C\\*");
    }

    private static EntryDetailsBuilder linked(String title) {
        return EntryDetails.of("one", title).url("https://e.example/");
    }

    /** Returns the line of the first entry of a page, without its marker. */
    private static String line(Entry entry, Entry... others) {
        Entry[] entries = Stream.concat(Stream.of(entry), Stream.of(others)).toArray(Entry[]::new);
        return Export.text(SampleCatalogs.of(entries))
                .lines()
                .filter(line -> line.startsWith("- "))
                .skip(1) // the table of contents
                .findFirst()
                .orElseThrow()
                .substring(2);
    }
}
