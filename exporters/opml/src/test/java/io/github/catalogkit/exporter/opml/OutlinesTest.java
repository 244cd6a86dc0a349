package io.github.catalogkit.exporter.opml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

final class OutlinesTest {

    private static final OpmlFile EVERYTHING = OpmlFile.of(SampleCatalogs.everything());

    @Test
    void sectionsAreNestedAsInTheList() {
        assertThat(parentOf("Kept up & busy")).isEqualTo("Software");
        assertThat(EVERYTHING.outline("Kept up & busy").getAttribute("description"))
                .isEqualTo("What is in use.");
        assertThat(parentOf("Envoy")).isEqualTo("Kept up & busy");
    }

    @Test
    void aSectionHasItsEntriesBeforeItsSections() {
        Section section = Section.of(
                        "outer", "Outer", Resource.of(details("Entry").build()))
                .withSections(Section.of("inner", "Inner"));
        assertThat(OpmlFile.of(Catalog.of("list", "List", section)).outlines())
                .extracting(outline -> outline.getAttribute("text"))
                .containsExactly("Outer", "Entry", "Inner");
    }

    @Test
    void anEntryIsInEachOfItsSections() {
        Resource both = Resource.of(details("Both").alsoIn("second").build());
        Section second = Section.of(
                        "second", "Second", Resource.of(details("Own").build()))
                .withSections(Section.of("inner", "Inner"));
        assertThat(OpmlFile.of(Catalog.of("list", "List", Section.of("first", "First", both), second))
                        .outlines())
                .extracting(outline -> outline.getAttribute("text"))
                .containsExactly("First", "Both", "Second", "Own", "Both", "Inner");
    }

    @Test
    void anEntryWithAUrlIsALink() {
        Element envoy = EVERYTHING.outline("Envoy");
        assertThat(envoy.getAttribute("type")).isEqualTo("link");
        assertThat(envoy.getAttribute("url")).isEqualTo("https://example.org/envoy");
        assertThat(envoy.getAttribute("description")).isEqualTo("cloud-native proxy supporting HTTP/2 and gRPC");
    }

    @Test
    void theTextOfALinkIsTheTitle() {
        assertThat(EVERYTHING.outline("Ingress").getAttribute("url")).isEqualTo("https://example.org/controllers");
    }

    @Test
    void entriesAreNestedInTheirParent() {
        assertThat(parentOf("kubernetes/ingress-gce")).isEqualTo("Ingress");
        assertThat(parentOf("Understanding services")).isEqualTo("Blog post series by Mark Betz");
    }

    @Test
    void anEntryWithoutAUrlIsTextWithItsByline() {
        Author first = PersonAuthor.of("Ada Lovelace");
        Author second = OrganizationAuthor.of("SIG Network").withCreditedAs("the SIG Network");
        assertThat(textOfSeries()).isEqualTo("A series");
        assertThat(textOfSeries(first)).isEqualTo("A series by Ada Lovelace");
        assertThat(textOfSeries(first, second)).isEqualTo("A series by Ada Lovelace and the SIG Network");
        assertThat(textOfSeries(first, first, second))
                .isEqualTo("A series by Ada Lovelace, Ada Lovelace and the SIG Network");
        assertThat(textOfSeries(PersonAuthor.of("Ada Lovelace").withAffiliation("Analytical Engines")))
                .isEqualTo("A series by Ada Lovelace of Analytical Engines");
        assertThat(EVERYTHING.outline("Blog post series by Mark Betz").hasAttribute("type"))
                .isFalse();
    }

    @Test
    void aDescriptionEndsWithTheStatus() {
        assertThat(EVERYTHING.outline("flannel").getAttribute("description"))
                .isEqualTo(
                        "gives a sub-net to each kubelet (100% of them) (archived: its maintainers moved on; replaced by"
                                + " Envoy)");
        assertThat(EVERYTHING.outline("Network News").getAttribute("description"))
                .isEqualTo("archived since 2021-05: its authors moved on");
    }

    @Test
    void tagsAreCategories() {
        assertThat(EVERYTHING
                        .outline("Understanding CNI (Container Networking Interface)")
                        .getAttribute("category"))
                .isEqualTo("cni,kubernetes");
    }

    @Test
    void writesADateOfPublicationAsAnRfc822Date() {
        assertThat(created("2018-03-04")).isEqualTo("Sun, 4 Mar 2018 00:00:00 GMT");
        assertThat(created("2018-03-04/2018-03-06")).isEqualTo("Sun, 4 Mar 2018 00:00:00 GMT");
        assertThat(created("0987-12-31")).isEqualTo("Mon, 31 Dec 0987 00:00:00 GMT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2018-03", "2018-21", "1950~", "1950-02-03~", "-0300", "-0300-01-02"})
    void omitsADateThatIsNotADayOfTheCommonEra(String date) {
        assertThat(created(date)).isEmpty();
    }

    @Test
    void writesTheLanguageOfAnEntry() {
        assertThat(EVERYTHING
                        .outline("Understanding CNI (Container Networking Interface)")
                        .getAttribute("language"))
                .isEqualTo("de");
        assertThat(EVERYTHING.outline("Envoy").hasAttribute("language")).isFalse();
    }

    @Test
    void omitsFeeds() {
        assertThat(EVERYTHING.outlines()).noneMatch(outline -> outline.hasAttribute("xmlUrl"));
    }

    @Test
    void addsNotesIfRequested() {
        OpmlFile file = OpmlFile.of(SampleCatalogs.everything(), Map.of("notes", "true"));
        assertThat(file.outline("Envoy").getAttribute("_note"))
                .isEqualTo(file.outline("Envoy").getAttribute("description"))
                .isNotEmpty();
        assertThat(EVERYTHING.outline("Envoy").hasAttribute("_note")).isFalse();
    }

    private static String parentOf(String text) {
        return ((Element) EVERYTHING.outline(text).getParentNode()).getAttribute("text");
    }

    private static String textOfSeries(Author... authors) {
        EntryDetailsBuilder series = EntryDetails.of("series", "A series");
        for (Author author : authors) {
            series.author(author);
        }
        return OpmlFile.of(Series.of(series.build())).outlines().get(1).getAttribute("text");
    }

    private static String created(String date) {
        return OpmlFile.of(Resource.of(details("Resource").published(date).build()))
                .outline("Resource")
                .getAttribute("created");
    }

    private static EntryDetailsBuilder details(String title) {
        return EntryDetails.of("entry", title).url("https://example.org/");
    }
}
