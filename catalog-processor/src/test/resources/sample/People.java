package sample;

import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.annotation.Blog;
import io.github.catalogkit.annotation.Chapter;
import io.github.catalogkit.annotation.Community;
import io.github.catalogkit.annotation.Conference;
import io.github.catalogkit.annotation.Fact;
import io.github.catalogkit.annotation.FactType;
import io.github.catalogkit.annotation.Identifier;
import io.github.catalogkit.annotation.Image;
import io.github.catalogkit.annotation.LegalCase;
import io.github.catalogkit.annotation.Link;
import io.github.catalogkit.annotation.Newsletter;
import io.github.catalogkit.annotation.Organization;
import io.github.catalogkit.annotation.Patent;
import io.github.catalogkit.annotation.Person;
import io.github.catalogkit.annotation.Podcast;
import io.github.catalogkit.annotation.PublicationDetails;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Thesis;
import io.github.catalogkit.annotation.Work;
import io.github.catalogkit.vocabulary.Role;
import io.github.catalogkit.vocabulary.Scheme;
import io.github.catalogkit.vocabulary.Status;

@Section(
        value = "People",
        facts = {@FactType(name = "Since"), @FactType(name = "Price", values = {"free", "paid"})},
        links = @Link(label = "More people", url = "https://example.org/people"))
interface People {

    @Blog(
            title = "Notes",
            feed = "https://example.org/notes.xml",
            aliases = "Notes by Ada",
            added = "2020-01-02",
            facts = {@Fact(name = "Since", value = "1843"), @Fact(name = "Price", value = "`free`")})
    class Notes {}

    @Chapter(
            title = "Routing",
            subtitle = "How packets travel",
            formattedTitle = "*Routing*",
            authors = {@Author(name = "Ada Lovelace"), @Author(name = "Mark Betz", role = Role.EDITOR)},
            andOthers = true,
            published = "2016-23",
            book = "Networks",
            isbn = "978-1-4920-3684-5",
            abstractText = "All about *routes*.",
            citationKey = "Lovelace:2016",
            language = {"en", "de"},
            license = {"MIT", "CC0-1.0"},
            identifiers = @Identifier(scheme = Scheme.OCLC, value = "52920041"),
            publicationDetails =
                    @PublicationDetails(
                            bookTitle = "Networks",
                            volume = "1",
                            issue = "2",
                            pages = "3-4",
                            articleNumber = "e5",
                            series = "Practice",
                            edition = "6",
                            chapter = "7",
                            publisher = "Example Press",
                            place = "Oslo",
                            institution = "Example University"))
    class Routing {}

    @Community(title = "CNI chat", url = "https://example.org/chat", platform = "Slack")
    class CniChat {}

    @Conference(title = "NetConf", held = "2017-12-06/2017-12-08", place = "Austin")
    class NetConf {}

    @LegalCase(title = "Google v. Oracle", court = "Supreme Court", number = "18-956", published = "2021-04-05")
    class GoogleOracle {}

    @Newsletter(
            title = "Network News",
            url = "https://example.org/news",
            publisher = "SIG Network",
            status = Status.ARCHIVED,
            statusSince = "2021-05",
            statusReason = "its authors moved on",
            alternativeTo = Notes.class)
    class NetworkNews {}

    @Organization(
            title = "CNCF",
            url = "https://example.org/cncf",
            place = "San Francisco",
            image = @Image(path = "img/cncf.svg", description = "Logo"))
    class Cncf {}

    @Patent(title = "Packet routing", number = "US1234567A", office = "USPTO")
    class PacketRouting {}

    @Person(title = "Ada Lovelace", affiliation = "Example Labs", orcid = "0000-0002-1825-0097")
    class Ada {}

    @Podcast(title = "Netcast", feed = "https://example.org/netcast.xml", publisher = "Example Network")
    class Netcast {}

    @Thesis(
            title = "Architectural styles",
            authors = @Author(name = "Roy Fielding"),
            institution = "UC Irvine",
            degree = "PhD",
            published = "2000")
    class Styles {}

    @Work(title = "Elements", genre = "treatise", publication = "Works", published = "-0300~", forkOf = Styles.class)
    class Elements {}
}
