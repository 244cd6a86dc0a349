package org.example.everything;

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
import io.github.catalogkit.annotation.Paper;
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

@Section(value = "People and their works",
        facts = {@FactType(name = "Since"), @FactType(name = "Price", values = {"free", "paid"})},
        links = @Link(label = "More people", url = "https://example.org/people"))
interface People {

    @Blog(title = "Ada's blog", feed = "https://ada.example.org/feed.xml", aliases = "Notes by Ada",
            facts = {@Fact(name = "Since", value = "1843"), @Fact(name = "Price", value = "`free`")},
            added = "2020-01-02")
    class AdaBlog {}

    @Chapter(title = "Routing", book = "Networks", isbn = "978-1-4920-3684-5",
            authors = {
                @Author(name = "Ada Lovelace"),
                @Author(name = "Mark Betz", role = Role.EDITOR),
                @Author(organization = "SIG Network", role = Role.TRANSLATOR)
            },
            published = "2016", andOthers = true,
            publicationDetails = @PublicationDetails(
                    volume = "12", pages = "33-80", series = "Networks in Practice", edition = "2", chapter = "4",
                    publisher = "Example Press", place = "Oslo"),
            citationKey = "Lovelace:2016/routing")
    class RoutingChapter {}

    @Community(title = "CNI chat", url = "https://example.org/cni-chat", platform = "Slack")
    class CniChat {}

    @Conference(title = "NetConf", url = "https://example.org/netconf", held = "2017-12-06/2017-12-08",
            place = "Austin")
    class Netconf {}

    @LegalCase(title = "Google LLC v. Oracle America, Inc.", court = "Supreme Court of the United States",
            number = "18-956", published = "2021-04-05")
    class GoogleOracle {}

    @Newsletter(title = "Network News", url = "https://example.org/network-news", publisher = "SIG Network",
            alternativeTo = AdaBlog.class, status = Status.ARCHIVED, statusReason = "its authors moved on",
            statusSince = "2021-05")
    class NetworkNews {}

    @Organization(title = "Cloud Native Computing Foundation", url = "https://example.org/cncf",
            place = "San Francisco", image = @Image(path = "https://example.org/cncf.svg", description = "Logo"))
    class Cncf {}

    @Paper(title = "BBR: congestion-based congestion control", publication = "Queue", doi = "10.1145/3012426.3022184",
            authors = @Author(name = "Neal Cardwell"), published = "2016-23", language = {"en", "de"},
            translationOf = Writing.PaperEntry.class, subtitle = "Measuring bottleneck bandwidth",
            formattedTitle = "`BBR`: congestion-based congestion control",
            abstractText = "When bottleneck buffers are large, loss comes late.",
            publicationDetails = @PublicationDetails(volume = "14", issue = "5", articleNumber = "e50"),
            identifiers = {
                @Identifier(scheme = Scheme.PMID, value = "17170002"),
                @Identifier(scheme = Scheme.WIKIDATA, value = "Q42")
            },
            license = {"CC-BY-4.0", "MIT"})
    class Bbr {}

    @Patent(title = "Method for packet routing", number = "US1234567A", office = "USPTO",
            authors = @Author(name = "Ada Lovelace"), published = "1993")
    class PacketPatent {}

    @Person(title = "Ada Lovelace", affiliation = "Example Labs", orcid = "0000-0002-1825-0097")
    class Ada {}

    @Podcast(title = "Netcast", publisher = "Example Network", authors = @Author(name = "Mark Betz", role = Role.HOST),
            feed = "https://netcast.example.org/feed.xml")
    class Netcast {}

    @Thesis(title = "Architectural styles", institution = "University of California, Irvine", degree = "PhD",
            authors = @Author(name = "Roy Fielding"), published = "2000")
    class StylesThesis {}

    @Work(title = "Elements", genre = "treatise", publication = "Works of Euclid", authors = @Author(name = "Euclid"),
            published = "-0300~")
    class Elements {}
}
