package sample;

import io.github.catalogkit.annotation.Article;
import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.annotation.Documentation;
import io.github.catalogkit.annotation.Group;
import io.github.catalogkit.annotation.Issue;
import io.github.catalogkit.annotation.Link;
import io.github.catalogkit.annotation.Paper;
import io.github.catalogkit.annotation.Resource;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Series;
import io.github.catalogkit.annotation.Specification;
import io.github.catalogkit.annotation.Tutorial;
import io.github.catalogkit.vocabulary.Status;

@Section("Reading")
interface Reading {

    @Series(title = "Blog post series", authors = @Author(name = "Mark Betz"), publication = "Example Blog")
    class Pods {

        @Article(
                title = "Understanding pods",
                url = "https://example.org/pods",
                publication = "Example Blog",
                published = "2017-10-10",
                accessed = "2026-11-23",
                language = "de",
                feed = "https://example.org/feed.xml",
                status = Status.ARCHIVED,
                statusReason = "its author moved on",
                formerIds = {"first-part", "part-1"},
                links = {@Link(label = "Slides", url = "https://example.org/slides")},
                authors = {
                    @Author(name = "Bryan Boreham", affiliation = "WeaveWorks"),
                    @Author(name = "Mao Zedong", family = "Mao"),
                    @Author(organization = "Kubernetes SIG Network", creditedAs = "the Kubernetes SIG Network")
                })
        class PartOne {}
    }

    @Documentation(
            title = "Ingress",
            url = "https://example.org/ingress",
            before = "Kubernetes",
            after = "controllers",
            publisher = "Kubernetes")
    class Ingress {}

    @Group(title = "Standards")
    class Standards {

        @Specification(
                title = "URI",
                url = "https://example.org/uri",
                organization = "IETF",
                number = "RFC 3986",
                version = "1")
        class Rfc3986 {}
    }

    @Issue(title = "Issue 44063", url = "https://example.org/44063", tracker = "example/example", number = "44063")
    class Issue44063 {}

    @Paper(title = "A Paper", authors = @Author(name = "Ada Lovelace"), published = "1843", doi = "10.1000/182", publication = "Proceedings")
    class APaper {}

    @SuppressWarnings("catalog:literal-markdown")
    @Resource(title = "*/ \\u002a/ @see {@code x} <b>&amp;</b> $S $L \"quoted\" \\", url = "https://example.org/?a=1&b=2")
    class Hostile {}

    @Tutorial(title = "By example", url = "https://example.org/example", id = "tutorial")
    class ByExample {}
}
