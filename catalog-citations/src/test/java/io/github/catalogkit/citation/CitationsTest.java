package io.github.catalogkit.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.model.Workshop;
import io.github.catalogkit.testkit.ExpectedCitation;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CitationsTest {

    private static final Catalog EVERYTHING = SampleCatalogs.everything();

    @Test
    void citesEachEntryExceptGroupsInTheOrderOfTheList() {
        assertThat(CitedCatalog.cite(EVERYTHING))
                .extracting(Citation::key)
                .isEqualTo(EVERYTHING
                        .entries()
                        .filter(entry -> entry.kind() != Kind.GROUP)
                        .map(ExpectedCitation::keyOf)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "author-year"})
    void citesSingleEntriesAsTheWholeList(String keys) {
        Map<String, String> options = Map.of("keys", keys, "sections", "true");
        assertThat(CitedCatalog.citeEach(EVERYTHING, options)).isEqualTo(CitedCatalog.cite(EVERYTHING, options));
    }

    @Test
    void namesAnEventWithItsYearAndPlace() {
        Talk talk = Talk.of(
                EntryDetails.of("talk", "Talk").url("https://example.org/talk").build());
        Event event = Event.of("KubeCon").withDate("2018-05").withPlace("Copenhagen");
        assertThat(CitedCatalog.cite(talk).event()).isEmpty();
        assertThat(CitedCatalog.cite(talk.withEvent(Event.of("KubeCon"))).event())
                .contains("KubeCon");
        assertThat(CitedCatalog.cite(talk.withEvent(event)).event()).contains("KubeCon 2018, Copenhagen");
    }

    @Test
    void citesAPaperOfAnEventInItsProceedingsIfTheyAreKnown() {
        Paper paper = Paper.of(EntryDetails.of("paper", "Paper").build())
                .withEvent(Event.of("NSDI").withDate("2016"));
        assertThat(CitedCatalog.cite(paper).text(Variable.CONTAINER_TITLE)).isEmpty();
        assertThat(CitedCatalog.cite(paper).text(Variable.EVENT_TITLE)).contains("NSDI");
        assertThat(CitedCatalog.cite(paper).eventOfYear()).contains("NSDI 2016");
        assertThat(CitedCatalog.cite(paper.withPublication("Proceedings")).text(Variable.CONTAINER_TITLE))
                .contains("Proceedings");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            understanding-cni, post-weblog,      Blog post
            services,          article-magazine, Magazine article
            networks-book,     book,             Book
            course,            webpage,          Course
            survey,            dataset,          Data set
            controllers,       webpage,          Web page
            issue-44063,       webpage,          Issue
            paper,             paper-conference, Paper
            journal-paper,     article-journal,  Paper
            resource,          webpage,          Web page
            pods-series,       webpage,          Series
            deck,              speech,           Slides
            spec,              report,           Specification
            talk,              speech,           Video
            flannel,           software,         Software
            tutorial,          webpage,          Tutorial
            video,             motion_picture,   Video
            workshop,          speech,           Workshop
            """)
    void eachKindHasACslType(String key, String type, String label) {
        Citation citation = CitedCatalog.cite(EVERYTHING).stream()
                .filter(cited -> cited.key().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(citation.type().cslName()).isEqualTo(type);
        assertThat(citation.label()).isEqualTo(label);
    }

    @Test
    void aWorkshopWithoutAnEventIsAWebPage() {
        Workshop workshop = Workshop.of(details().url("https://example.org/").build());
        assertThat(CitedCatalog.cite(workshop).type()).isEqualTo(ItemType.WEBPAGE);
    }

    @Test
    void anUnpublishedPaperIsAReport() {
        Citation citation = CitedCatalog.cite(Paper.of(details().build()).withDoi("10.1000/182"));
        assertThat(citation.type()).isEqualTo(ItemType.REPORT);
        assertThat(citation.texts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Variable.TITLE, "A title",
                        Variable.GENRE, "Paper",
                        Variable.DOI, "10.1000/182",
                        Variable.URL, "https://doi.org/10.1000/182"));
    }

    @Test
    void aPaperWithAnArxivIdNamesTheArchive() {
        Citation citation = CitedCatalog.cite(Paper.of(details().build()).withArxiv("1706.03762v7"));
        assertThat(citation.texts())
                .containsEntry(Variable.ARCHIVE, "arXiv")
                .containsEntry(Variable.ARCHIVE_LOCATION, "1706.03762v7");
    }

    @Test
    void anArticleWithAPublicationAndIssnIsAMagazineArticle() {
        Article article = Article.of(details().url("https://example.org/").build());
        Article named = article.withPublication("Example Magazine");
        assertThat(CitedCatalog.cite(named).type()).isEqualTo(ItemType.POST_WEBLOG);
        assertThat(CitedCatalog.cite(article.withIssn("2049-3630")).type()).isEqualTo(ItemType.POST_WEBLOG);
        Citation citation = CitedCatalog.cite(named.withIssn("2049-3630"));
        assertThat(citation.type()).isEqualTo(ItemType.ARTICLE_MAGAZINE);
        assertThat(citation.texts()).containsEntry(Variable.ISSN, "2049-3630");
    }

    @Test
    void doesNotCiteAnArticleInPrintAsABlogPost() {
        Article article = Article.of(details().build());
        assertThat(CitedCatalog.cite(article.withPublication("Example Magazine"))
                        .type())
                .isEqualTo(ItemType.ARTICLE_MAGAZINE);
        assertThat(CitedCatalog.cite(article).type()).isEqualTo(ItemType.WORK);
    }

    @Test
    void aPaperHasTheIssnOfItsJournal() {
        Paper paper = Paper.of(details().build()).withPublication("A Journal").withIssn("0378-5955");
        assertThat(CitedCatalog.cite(paper).texts()).containsEntry(Variable.ISSN, "0378-5955");
    }

    @Test
    void anIssueNamesItsTrackerAndGithub() {
        Issue issue = Issue.of(details().url("https://github.com/a/b/issues/7").build())
                .withTracker("a/b")
                .withNumber("7");
        assertThat(CitedCatalog.cite(issue).texts())
                .containsEntry(Variable.GENRE, "Issue")
                .containsEntry(Variable.PUBLISHER, "GitHub")
                .containsEntry(Variable.CONTAINER_TITLE, "a/b")
                .containsEntry(Variable.NUMBER, "7");
    }

    @Test
    void aTalkIsIssuedOnTheDateOfItsEventByDefault() {
        EntryDetailsBuilder details = details().url("https://example.org/");
        Event event = Event.of("NetConf").withDate("2017-12");
        assertThat(CitedCatalog.cite(Talk.of(details.build()).withEvent(event)).issued())
                .hasToString("Optional[2017-12]");
        Citation later =
                CitedCatalog.cite(Talk.of(details.published("2018").build()).withEvent(event));
        assertThat(later.issued()).hasToString("Optional[2018]");
        assertThat(later.eventDate()).hasToString("Optional[2017-12]");
    }

    @Test
    void theAccessDateIsOptional() {
        EntryDetailsBuilder details = details().url("https://example.org/");
        assertThat(CitedCatalog.cite(Resource.of(details.build())).accessed()).isEmpty();
        assertThat(CitedCatalog.cite(Resource.of(details.accessed("2026-11-23").build()))
                        .accessed())
                .hasToString("Optional[2026-11-23]");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Julia Evans,            Julia,         "", "",    Evans,       ""
            Ludwig van Beethoven,   Ludwig,        "", van,   Beethoven,   ""
            Ada de la Cruz,         Ada,           "", de la, Cruz,        ""
            Jean de La Fontaine,    Jean,          de, "",    La Fontaine, ""
            Gerard 't Hooft,        Gerard,        "", 't,    Hooft,       ""
            Robert De Niro,         Robert,        "", "",    De Niro,     ""
            Martin Luther King Jr., Martin Luther, "", "",    King,        Jr.
            bell hooks,             bell,          "", "",    hooks,       ""
            """)
    void splitsThePersonsNameIntoParts(
            String name, String given, String dropping, String particle, String family, String suffix) {
        assertThat(names(PersonAuthor.of(name)))
                .containsExactly(new Name(given, dropping, particle, family, suffix, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thockin", "van der Berg", "William of Ockham", "Cher III", "Ibn Khaldun"})
    void keepsASingleNameWhole(String name) {
        assertThat(names(PersonAuthor.of(name))).containsExactly(onePiece(name));
    }

    @Test
    void omitsDegreesFromNames() {
        assertThat(names(PersonAuthor.of("Ada King, Jr., PhD")))
                .containsExactly(new Name("Ada", "", "", "King", "Jr.", Optional.empty()));
        assertThat(names(PersonAuthor.of("Ada King").withSuffix("PhD")))
                .containsExactly(new Name("Ada", "", "", "King", "", Optional.empty()));
        assertThat(names(PersonAuthor.of("Madonna, PhD"))).containsExactly(onePiece("Madonna"));
    }

    @Test
    void supportsAFamilyNameThatComesFirstAndKeepsTheAffiliation() {
        assertThat(names(PersonAuthor.of("Mao Zedong").withFamily("Mao").withAffiliation("Example Labs")))
                .containsExactly(new Name("Zedong", "", "", "Mao", "", Optional.of("Example Labs")));
    }

    @Test
    void citesAnOrganizationByItsName() {
        assertThat(names(OrganizationAuthor.of("SIG Network").withCreditedAs("the SIG Network")))
                .containsExactly(onePiece("SIG Network"));
    }

    @Test
    void normalizesTextToOneLine() {
        Resource resource = Resource.of(details()
                .url("https://example.org/")
                .tags(" two\nwords ")
                .author(PersonAuthor.of("Zoe\u0308  Smith"))
                .build());
        Citation citation = CitedCatalog.cite(resource);
        assertThat(citation.keywords()).containsExactly("two words");
        assertThat(citation.names()).containsExactly(new Name("Zo\u00eb", "", "", "Smith", "", Optional.empty()));
    }

    @Test
    void anEntryIsInTheLanguageOfItsListUnlessItSaysOtherwise() {
        Resource plain = Resource.of(details().url("https://example.org/").build());
        Resource french =
                Resource.of(details().url("https://example.org/").language("fr").build());
        assertThat(inList("de-AT", plain).text(Variable.LANGUAGE)).contains("de-AT");
        assertThat(inList("de-AT", french).text(Variable.LANGUAGE)).contains("fr");
    }

    @Test
    void englishIsTheLanguageThatProgramsAssume() {
        Resource plain = Resource.of(details().url("https://example.org/").build());
        assertThat(inList("en-US", plain).text(Variable.LANGUAGE)).isEmpty();
        assertThat(CitedCatalog.cite(plain).text(Variable.LANGUAGE)).isEmpty();
    }

    private static Citation inList(String language, Entry entry) {
        return CitedCatalog.cite(
                        SampleCatalogs.of(entry).withImprint(Imprint.none().withLanguage(language)))
                .get(0);
    }

    @Test
    void sectionsAreKeywordsOfAListWithoutTags() {
        Section inner = Section.of("inner", "Inner", resources("b", 1));
        Catalog list = Catalog.of(
                "c", "C", Section.of("outer", "Outer", resources("a", 1)).withSections(inner));
        assertThat(CitedCatalog.cite(list))
                .extracting(Citation::keywords)
                .containsExactly(List.of("Outer"), List.of("Outer", "Inner"));
        assertThat(CitedCatalog.cite(list, Map.of("sections", "false")))
                .extracting(Citation::keywords)
                .containsExactly(List.of(), List.of());
    }

    @Test
    void furtherSectionsAreKeywordsToo() {
        Resource both = Resource.of(
                details().url("https://example.org/").alsoIn("inner").build());
        Section outer = Section.of("outer", "Outer").withSections(Section.of("inner", "Inner"));
        assertThat(CitedCatalog.cite(Catalog.of("c", "C", Section.of("first", "First", both), outer)))
                .singleElement()
                .satisfies(citation -> assertThat(citation.keywords()).containsExactly("First", "Outer", "Inner"));
    }

    @Test
    void sectionsFollowTheTagsOfAListIfAskedFor() {
        Catalog list = SampleCatalogs.of(Resource.of(
                details().url("https://example.org/").tags("cni", "All").build()));
        assertThat(CitedCatalog.cite(list).get(0).keywords()).containsExactly("cni", "All");
        Catalog titled = list.withSections(
                List.of(Section.of("s", "Tools", list.entries().toArray(Entry[]::new))));
        assertThat(CitedCatalog.cite(titled, Map.of("sections", "true")).get(0).keywords())
                .containsExactly("cni", "All", "Tools");
    }

    @Test
    void theCompanionOptionCitesTheCompanionBookFirst() {
        assertThat(CitedCatalog.cite(EVERYTHING, Map.of("companion", "true")))
                .extracting(Citation::key)
                .startsWith("the-book", "understanding-cni");
    }

    @Test
    void rejectsADuplicateId() {
        Resource one = Resource.of(details().url("https://example.org/1").build());
        Resource other = Resource.of(
                EntryDetails.of("x", "Another").url("https://example.org/2").build());
        assertThatThrownBy(() -> CitedCatalog.cite(SampleCatalogs.of(one, other)))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("\"x\"")
                .hasMessageContaining("\"A title\" and \"Another\"");
        Catalog withBook =
                SampleCatalogs.of(one).withCompanion(Book.of(details().build()));
        assertThatThrownBy(() -> CitedCatalog.cite(withBook, Map.of("companion", "true")))
                .isInstanceOf(ExportException.class);
    }

    @Test
    void keysAreStableWhenEntriesAreAddedAndSectionsMove() {
        List<Section> sections = List.of(
                Section.of("new", "New", resources("added", 10)),
                Section.of("b", "B", resources("b", 3)),
                Section.of("a", "A", resources("a", 3)));
        Catalog before = Catalog.of("c", "C", sections.get(2), sections.get(1));
        Catalog after = Catalog.of("c", "C", sections.toArray(Section[]::new));
        for (String scheme : List.of("id", "author-year")) {
            Map<String, String> options = Map.of("keys", scheme);
            assertThat(CitedCatalog.keysByTitle(after, options))
                    .containsAllEntriesOf(CitedCatalog.keysByTitle(before, options));
        }
    }

    private static Entry[] resources(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Resource.of(EntryDetails.of(name + "-" + number, "Title " + name + number)
                        .author(PersonAuthor.of("Julia Evans"))
                        .published("2017")
                        .url("https://example.org/" + name + number)
                        .build()))
                .toArray(Entry[]::new);
    }

    private static List<Name> names(Author author) {
        return CitedCatalog.cite(Resource.of(
                        details().url("https://example.org/").author(author).build()))
                .names();
    }

    private static EntryDetailsBuilder details() {
        return EntryDetails.of("x", "A title");
    }

    private static Name onePiece(String name) {
        return new Name("", "", "", name, "", Optional.empty());
    }
}
