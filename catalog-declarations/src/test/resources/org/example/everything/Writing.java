package org.example.everything;

import io.github.catalogkit.annotation.Article;
import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.annotation.Book;
import io.github.catalogkit.annotation.Event;
import io.github.catalogkit.annotation.Image;
import io.github.catalogkit.annotation.Link;
import io.github.catalogkit.annotation.Paper;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Series;

@Section("Writing")
interface Writing {

    @Article(title = "Understanding CNI (Container Networking Interface)",
            url = "https://example.org/understanding-cni", publication = "Example Blog",
            authors = {
                @Author(name = "Jon Langemak", affiliation = "Example Labs"),
                @Author(name = "Mao Zedong", family = "Mao", creditedAs = "Mao"),
                @Author(organization = "SIG Network", creditedAs = "the SIG Network")
            },
            published = "2018-03-04", accessed = "2026-11-23", language = "de", tags = {"cni", "kubernetes"},
            links = @Link(label = "Slides", url = "https://example.org/slides?a=1&b=2#x"),
            seeAlso = {Software.KeptUp.Envoy.class, PaperEntry.class}, about = Software.KeptUp.Flannel.class,
            feed = "https://example.org/feed.xml")
    class UnderstandingCni {}

    @Series(title = "Blog post series", publication = "Example Magazine", authors = @Author(name = "Mark Betz"))
    class PodsSeries {

        @Article(title = "Understanding pods: part one", url = "https://example.org/pods")
        class Pods {}

        @Article(title = "Understanding services", url = "https://example.org/services",
                publication = "Example Magazine", issn = "2049-3630", published = "2017")
        class Services {}
    }

    @Book(title = "Networks, 2nd edition", url = "https://example.org/networks-book", publisher = "Example Press",
            isbn = "978-1-4920-3684-5", cover = @Image(path = "https://example.org/cover.png", description = "Cover"),
            authors = @Author(name = "Ludwig van Beethoven"), published = "2016")
    class NetworksBook {}

    @Paper(title = "A Paper", url = "https://example.org/paper", publication = "Proceedings of NetConf",
            event = @Event(name = "NetConf", date = "2017-12-06", place = "Austin"), doi = "10.1000/182",
            arxiv = "1502.00001v2", id = "paper",
            authors = @Author(name = "Ada Lovelace", orcid = "0000-0002-1825-0097"), published = "2015-02")
    class PaperEntry {}

    @Paper(title = "A journal paper", publication = "Journal of Networks", issn = "0378-5955",
            authors = @Author(organization = "Barnes and Noble, Inc."), published = "2014")
    class JournalPaper {}
}
