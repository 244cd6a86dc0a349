package io.github.catalogkit.exporter.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Course;
import io.github.catalogkit.model.Dataset;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.model.Slides;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.model.Tutorial;
import io.github.catalogkit.model.Video;
import io.github.catalogkit.model.Workshop;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KindsTest {

    private static final EntryDetails DETAILS =
            EntryDetails.of("work", "A work").url("https://example.org/").build();

    private static final Event CONFERENCE =
            Event.of("NetConf").withDate("2017-12-06").withPlace("Austin");

    @Test
    void anArticleAndASeriesArePartOfAPublication() {
        Thing article = thing(Article.of(DETAILS).withPublication("Example Blog"));
        assertThat(article.type()).isEqualTo("Article");
        assertThat(article.thing("isPartOf").type()).isEqualTo("CreativeWork");
        assertThat(article.thing("isPartOf").value("name")).isEqualTo("Example Blog");
        Thing series = thing(Series.of(DETAILS).withPublication("Example Magazine"));
        assertThat(series.type()).isEqualTo("CreativeWorkSeries");
        assertThat(series.thing("isPartOf").value("name")).isEqualTo("Example Magazine");
    }

    @Test
    void aBookHasItsPublisherIsbnAndCover() {
        Thing book = thing(Book.of(DETAILS)
                .withPublisher("Example Press")
                .withIsbn("978-1-4920-3684-5")
                .withCover(new Image("https://example.org/cover.png", "Cover")));
        assertThat(book.type()).isEqualTo("Book");
        assertThat(book.thing("publisher").type()).isEqualTo("Organization");
        assertThat(book.thing("publisher").value("name")).isEqualTo("Example Press");
        assertThat(book.value("isbn")).isEqualTo("978-1-4920-3684-5");
        assertThat(book.thing("image").type()).isEqualTo("ImageObject");
        assertThat(book.thing("image").value("contentUrl")).isEqualTo("https://example.org/cover.png");
        assertThat(book.thing("image").value("caption")).isEqualTo("Cover");
    }

    @Test
    void aCourseHasItsProvider() {
        Thing course = thing(Course.of(DETAILS).withProvider("Example University"));
        assertThat(course.type()).isEqualTo("Course");
        assertThat(course.thing("provider").value("name")).isEqualTo("Example University");
    }

    @Test
    void aDatasetHasItsVersion() {
        Thing dataset = thing(Dataset.of(DETAILS).withVersion("2"));
        assertThat(dataset.type()).isEqualTo("Dataset");
        assertThat(dataset.value("version")).isEqualTo("2");
    }

    @Test
    void documentationHasItsPublisher() {
        Thing documentation = thing(Documentation.of(DETAILS).withPublisher("Kubernetes"));
        assertThat(documentation.type()).isEqualTo("TechArticle");
        assertThat(documentation.thing("publisher").value("name")).isEqualTo("Kubernetes");
    }

    @Test
    void anIssueHasItsNumberAndIsPartOfItsTracker() {
        Thing issue =
                thing(Issue.of(DETAILS).withTracker("kubernetes/kubernetes").withNumber("44063"));
        assertThat(issue.type()).isEqualTo("DiscussionForumPosting");
        assertThat(issue.value("identifier")).isEqualTo("44063");
        assertThat(issue.thing("isPartOf").value("name")).isEqualTo("kubernetes/kubernetes");
    }

    @Test
    void aPaperHasItsDoiAndWasFeaturedInItsEvent() {
        Thing paper = thing(Paper.of(DETAILS)
                .withPublication("Proceedings of NetConf")
                .withEvent(CONFERENCE)
                .withDoi("10.1000/182"));
        assertThat(paper.type()).isEqualTo("ScholarlyArticle");
        assertThat(paper.thing("identifier").type()).isEqualTo("PropertyValue");
        assertThat(paper.thing("identifier").value("propertyID")).isEqualTo("DOI");
        assertThat(paper.thing("identifier").value("value")).isEqualTo("10.1000/182");
        assertThat(paper.value("sameAs")).isEqualTo("https://doi.org/10.1000/182");
        assertThat(paper.thing("isPartOf").value("name")).isEqualTo("Proceedings of NetConf");
        assertThat(paper.reverse("workFeatured")).singleElement().satisfies(KindsTest::isTheConference);
    }

    @Test
    void aPaperWithAnArxivIdIsTheSameAsItsPage() {
        Thing paper = thing(Paper.of(DETAILS).withDoi("10.1000/182").withArxiv("1706.03762v7"));
        assertThat(paper.things("identifier"))
                .extracting(identifier -> identifier.value("propertyID") + " " + identifier.value("value"))
                .containsExactly("DOI 10.1000/182", "arXiv 1706.03762v7");
        assertThat(paper.values("sameAs"))
                .containsExactly("https://doi.org/10.1000/182", "https://arxiv.org/abs/1706.03762v7");
    }

    @Test
    void anEntryWithAnIssnIsPartOfAPeriodical() {
        Thing magazine = thing(
                        Article.of(DETAILS).withPublication("Example Magazine").withIssn("2049-3630"))
                .thing("isPartOf");
        assertThat(magazine.type()).isEqualTo("Periodical");
        assertThat(magazine.value("name")).isEqualTo("Example Magazine");
        assertThat(magazine.value("issn")).isEqualTo("2049-3630");
        Thing journal = thing(Paper.of(DETAILS).withIssn("0378-5955")).thing("isPartOf");
        assertThat(journal.type()).isEqualTo("Periodical");
        assertThat(journal.value("issn")).isEqualTo("0378-5955");
    }

    @Test
    void encodesADoiInItsUrl() {
        assertThat(thing(Paper.of(DETAILS).withDoi("10.1002/(SICI)1<338::AID>3.0.CO;2-#%?"))
                        .value("sameAs"))
                .isEqualTo("https://doi.org/10.1002/(SICI)1%3C338::AID%3E3.0.CO;2-%23%25%3F");
    }

    @Test
    void aResourceIsAWebPage() {
        assertThat(thing(Resource.of(DETAILS)).type()).isEqualTo("WebPage");
    }

    @Test
    void slidesWereFeaturedInTheirEvent() {
        Thing slides = thing(Slides.of(DETAILS).withEvent(CONFERENCE));
        assertThat(slides.type()).isEqualTo("PresentationDigitalDocument");
        assertThat(slides.reverse("workFeatured")).singleElement().satisfies(KindsTest::isTheConference);
    }

    @Test
    void aSpecificationHasItsPublisherNumberAndVersion() {
        Thing specification = thing(Specification.of(DETAILS)
                .withOrganization("IETF")
                .withNumber("RFC 3986")
                .withVersion("1.0"));
        assertThat(specification.type()).isEqualTo("TechArticle");
        assertThat(specification.thing("publisher").value("name")).isEqualTo("IETF");
        assertThat(specification.value("identifier")).isEqualTo("RFC 3986");
        assertThat(specification.value("version")).isEqualTo("1.0");
    }

    @Test
    void aTalkWasRecordedAtItsEvent() {
        Thing talk = thing(Talk.of(DETAILS).withEvent(CONFERENCE));
        assertThat(talk.type()).isEqualTo("VideoObject");
        isTheConference(talk.thing("recordedAt"));
    }

    @Test
    void aToolIsAnApplicationUnlessItHasARepository() {
        Tool tool = Tool.of(DETAILS);
        assertThat(thing(tool).type()).isEqualTo("SoftwareApplication");
        Thing source = thing(tool.withRepository(WebAddress.of("https://example.org/git")));
        assertThat(source.type()).isEqualTo("SoftwareSourceCode");
        assertThat(source.value("codeRepository")).isEqualTo("https://example.org/git");
    }

    private static EntryDetails licensed(String license) {
        return DETAILS.toBuilder().license(license).build();
    }

    @Test
    void anSpdxLicenseHasAUrl() {
        assertThat(thing(Tool.of(licensed("Apache-2.0"))).value("license"))
                .isEqualTo("https://spdx.org/licenses/Apache-2.0");
    }

    @ParameterizedTest
    @CsvSource({"MIT OR Apache-2.0", "LicenseRef-Own", "GPL-2.0+", "Own license"})
    void anotherLicenseHasAName(String license) {
        Thing work = thing(Tool.of(licensed(license))).thing("license");
        assertThat(work.type()).isEqualTo("CreativeWork");
        assertThat(work.value("name")).isEqualTo(license);
    }

    @Test
    void aTutorialAndAWorkshopAreLearningResources() {
        Thing tutorial = thing(Tutorial.of(DETAILS));
        assertThat(tutorial.type()).isEqualTo("LearningResource");
        assertThat(tutorial.value("learningResourceType")).isEqualTo("tutorial");
        Thing workshop = thing(Workshop.of(DETAILS).withEvent(CONFERENCE));
        assertThat(workshop.type()).isEqualTo("LearningResource");
        assertThat(workshop.value("learningResourceType")).isEqualTo("workshop");
        assertThat(workshop.reverse("workFeatured")).singleElement().satisfies(KindsTest::isTheConference);
    }

    @Test
    void aVideoIsAVideo() {
        assertThat(thing(Video.of(DETAILS)).type()).isEqualTo("VideoObject");
    }

    private static void isTheConference(Thing event) {
        assertThat(event.type()).isEqualTo("Event");
        assertThat(event.value("name")).isEqualTo("NetConf");
        assertThat(event.value("startDate")).isEqualTo("2017-12-06");
        assertThat(event.thing("location").type()).isEqualTo("Place");
        assertThat(event.thing("location").value("name")).isEqualTo("Austin");
    }

    private static Thing thing(Entry entry) {
        return LinkedData.of(entry).work("A work");
    }
}
