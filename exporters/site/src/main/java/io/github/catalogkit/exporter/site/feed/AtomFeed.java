package io.github.catalogkit.exporter.site.feed;

import io.github.catalogkit.exporter.site.outline.Site;
import io.github.catalogkit.value.Author;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;

/** Writes a feed as Atom (RFC 4287). */
public final class AtomFeed {

    private AtomFeed() {}

    /** Writes a feed of a site. */
    public static void write(Site site, Feed feed, OutputStream out) throws IOException {
        String self = site.settings().baseUrl() + feed.file() + ".xml";
        XmlText xml = new XmlText(out);
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .text(site.texts().language())
                .raw("\">\n");
        xml.element("id", self).element("title", feed.title()).element("updated", feed.updated());
        xml.raw("<link rel=\"self\" href=\"").text(self).raw("\"/>\n");
        xml.raw("<link href=\"").text(site.settings().baseUrl()).raw("\"/>\n");
        xml.raw("<author>").element("name", author(site)).raw("</author>\n");
        for (FeedItem item : feed.items()) {
            xml.raw("<entry>\n")
                    .element("id", item.page())
                    .element("title", item.entry().title());
            xml.element("updated", item.updated());
            xml.raw("<link href=\"").text(item.link()).raw("\"/>\n");
            for (String tag : item.entry().tags()) {
                xml.raw("<category term=\"").text(tag).raw("\"/>\n");
            }
            xml.element("summary", item.content()).raw("</entry>\n");
        }
        xml.raw("</feed>\n").flush();
    }

    private static String author(Site site) {
        String people = site.catalog().imprint().maintainers().stream()
                .map(Author::name)
                .collect(Collectors.joining(", "));
        return people.isEmpty() ? site.catalog().title() : people;
    }
}
