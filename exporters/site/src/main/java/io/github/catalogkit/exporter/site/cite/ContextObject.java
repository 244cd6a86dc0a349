package io.github.catalogkit.exporter.site.cite;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.ItemType;
import io.github.catalogkit.citation.Name;
import io.github.catalogkit.citation.Variable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a citation as an OpenURL context object (ANSI/NISO Z39.88-2004) for the attribute {@code title} of a COinS element, which
 * reference managers find on a page.
 */
public final class ContextObject {

    /** In the order in which they are written. */
    private static final List<Map.Entry<Variable, String>> KEYS = List.of(
            Map.entry(Variable.EDITION, "rft.edition"),
            Map.entry(Variable.ISBN, "rft.isbn"),
            Map.entry(Variable.ISSN, "rft.issn"),
            Map.entry(Variable.ISSUE, "rft.issue"),
            Map.entry(Variable.LANGUAGE, "rft.language"),
            Map.entry(Variable.PAGE, "rft.pages"),
            Map.entry(Variable.PUBLISHER_PLACE, "rft.place"),
            Map.entry(Variable.PUBLISHER, "rft.publisher"),
            Map.entry(Variable.COLLECTION_TITLE, "rft.series"),
            Map.entry(Variable.CONTAINER_TITLE, "rft.source"),
            Map.entry(Variable.VOLUME, "rft.volume"));

    private final StringBuilder text = new StringBuilder("ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:dc");

    private ContextObject() {}

    /** Returns the context object of a citation. */
    public static String of(Citation citation) {
        ContextObject context = new ContextObject();
        context.add("rft.title", citation.title());
        citation.names().forEach(context::addAuthor);
        KEYS.forEach(key -> context.add(key.getValue(), citation.text(key.getKey())));
        context.add("rft.date", citation.issued().map(String::valueOf));
        context.add("rft_id", citation.text(Variable.DOI).map(doi -> "info:doi/" + doi));
        context.add("rft_id", citation.text(Variable.URL));
        // Zotero reads the values before it as those of a web page, which has the most of them.
        context.add("rft.type", type(citation.type()));
        return context.text.toString();
    }

    private void addAuthor(Name name) {
        if (name.isOnePiece()) {
            add("rft.aucorp", name.reading());
        } else {
            String suffix = name.suffix().isEmpty() ? "" : " " + name.suffix();
            add("rft.creator", name.fullFamily() + suffix + ", " + name.given());
        }
    }

    private void add(String key, Optional<String> value) {
        value.ifPresent(present -> add(key, present));
    }

    private void add(String key, String value) {
        text.append('&').append(key).append('=');
        // A query may have a colon and a slash (RFC 3986, section 3.4), and addresses are shorter with them.
        text.append(URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("%3A", ":")
                .replace("%2F", "/"));
    }

    /** Returns the type in the words of Zotero, which has none of its own for some. */
    private static String type(ItemType type) {
        return switch (type) {
            case ARTICLE_JOURNAL -> "journalArticle";
            case ARTICLE_MAGAZINE -> "magazineArticle";
            case BOOK -> "book";
            case CHAPTER -> "bookSection";
            case DATASET -> "dataset";
            case LEGAL_CASE -> "case";
            case MOTION_PICTURE -> "videoRecording";
            case PAPER_CONFERENCE -> "conferencePaper";
            case PATENT -> "patent";
            case POST_WEBLOG -> "blogPost";
            case REPORT -> "report";
            case SOFTWARE -> "computerProgram";
            case SPEECH -> "presentation";
            case THESIS -> "thesis";
            case ISSUE, WEBPAGE -> "webpage";
            case WORK -> "document";
        };
    }
}
