package io.github.catalogkit.links.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page says. */
public final class PageReader {

    /** The number of characters of the text that are kept, which is enough to compare pages. */
    private static final int LONGEST = 4_000;

    /** A page that leads elsewhere within so many seconds is a redirect. */
    private static final int AT_ONCE = 10;

    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w.:-]+)");

    private static final Pattern REFRESH = Pattern.compile("(?i)\\s*([0-9]+)[^;,]*[;,]\\s*(?:url\\s*=\\s*)?(.+)");

    private static final Pattern SCRIPT = Pattern.compile(
            "(?:\\blocation(?:\\.href)?\\s*=\\s*|\\blocation\\.(?:replace|assign)\\(\\s*)[\"']([^\"']+)[\"']");

    private static final Pattern MOVED = Pattern.compile(
            "(?i)\\b(?:has|have|is|was)? ?(?:moved|relocated|migrated) to\\b|\\bnew (?:home|address|site|location)\\b"
                    + "|\\bumgezogen\\b|\\ba déménagé\\b|\\bse ha (?:mudado|trasladado)\\b");

    private PageReader() {}

    /**
     * {@return what a page says}
     *
     * @param body the bytes of the body, or the first of them
     * @param type the content type of the answer
     * @param complete whether these are all bytes
     */
    public static WebPage read(byte[] body, String type, boolean complete) {
        if (body.length == 0) {
            return WebPage.without(complete ? WebPage.Kind.EMPTY : WebPage.Kind.OTHER);
        }
        if (!isHtml(type, body)) {
            return WebPage.without(WebPage.Kind.OTHER);
        }
        Document document = parse(body, type);
        document.select("style, template").remove();
        String noScript = document.select("noscript").text();
        document.select("noscript").remove();
        boolean scripted = !document.select("script").isEmpty();
        String text = document.body().text();
        int wordCount = text.isBlank() ? 0 : text.strip().split("\\s+").length;
        Optional<String> refresh = refresh(document, wordCount);
        return new WebPage(
                complete ? WebPage.Kind.HTML : WebPage.Kind.START_OF_HTML,
                document.title(),
                Optional.ofNullable(document.selectFirst("h1, h2"))
                        .map(Element::text)
                        .orElse(""),
                text.substring(0, Math.min(LONGEST, text.length())),
                wordCount,
                noScript,
                scripted,
                !document.select("input[type=password]").isEmpty(),
                refresh,
                wordCount < 60 ? movedNote(document) : Optional.empty(),
                anchors(document));
    }

    /** Returns whether a body is HTML, by its type or, if that names none, by its start. */
    private static boolean isHtml(String type, byte[] body) {
        String name = type.toLowerCase(Locale.ROOT);
        if (name.contains("html")) {
            return true;
        }
        return name.isBlank() && startOf(body).stripLeading().startsWith("<");
    }

    private static String startOf(byte[] body) {
        return new String(body, 0, Math.min(body.length, 200), StandardCharsets.ISO_8859_1);
    }

    private static Document parse(byte[] body, String type) {
        Matcher matcher = CHARSET.matcher(type);
        String charset = matcher.find() && isSupported(matcher.group(1)) ? matcher.group(1) : null;
        try {
            return Jsoup.parse(new ByteArrayInputStream(body), charset, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e); // streams in memory do not throw it
        }
    }

    private static boolean isSupported(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<String> refresh(Document document, int wordCount) {
        for (Element element : document.select("meta[http-equiv=refresh]")) {
            Optional<String> target = refresh(element.attr("content"));
            if (target.isPresent()) {
                return target;
            }
        }
        return wordCount > 15 ? Optional.empty() : scriptTarget(document);
    }

    /**
     * {@return the URL to which a page leads at once}
     *
     * @param value the value of an element or of a header {@code Refresh}
     */
    public static Optional<String> refresh(String value) {
        Matcher matcher = REFRESH.matcher(value);
        return matcher.matches() && matcher.group(1).length() < 4 && Integer.parseInt(matcher.group(1)) <= AT_ONCE
                ? Optional.of(matcher.group(2).strip().replaceAll("^[\"']|[\"']$", ""))
                : Optional.empty();
    }

    private static Optional<String> scriptTarget(Document document) {
        return document.select("script:not([src])").stream()
                .map(script -> SCRIPT.matcher(script.data()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    /** Returns the only link of a sentence that says where the page has moved. */
    private static Optional<String> movedNote(Document document) {
        Set<String> targets = new HashSet<>();
        for (Element link : document.select("a[href]")) {
            Element sentence = Optional.ofNullable(link.parent()).orElse(link);
            if (MOVED.matcher(sentence.text()).find()) {
                targets.add(link.attr("href"));
            }
        }
        return targets.size() == 1 ? targets.stream().findFirst() : Optional.empty();
    }

    private static Set<String> anchors(Document document) {
        Set<String> anchors = new HashSet<>();
        document.select("[id]").forEach(element -> anchors.add(element.id()));
        document.select("a[name]").forEach(element -> anchors.add(element.attr("name")));
        anchors.remove("");
        return anchors;
    }
}
