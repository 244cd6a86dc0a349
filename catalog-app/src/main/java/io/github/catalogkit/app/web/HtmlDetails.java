package io.github.catalogkit.app.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the details of a page in its HTML. */
final class HtmlDetails {

    private HtmlDetails() {}

    /**
     * Returns the details in HTML.
     *
     * @param charset the charset that the server names; otherwise it is detected as in browsers
     */
    static PageDetails read(byte[] html, Optional<String> charset, String url) {
        try {
            Document document = Jsoup.parse(new ByteArrayInputStream(html), charset.orElse(null), url);
            return new PageDetails(
                    text(List.of(document.title(), meta(document, "property=og:title"))),
                    text(List.of(meta(document, "name=description"), meta(document, "property=og:description"))),
                    Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // streams in memory do not throw it
        }
    }

    private static String meta(Document document, String name) {
        return document.select("meta[" + name + "]").attr("content");
    }

    private static Optional<String> text(List<String> texts) {
        return texts.stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
