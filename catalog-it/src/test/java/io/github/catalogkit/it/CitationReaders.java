package io.github.catalogkit.it;

import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads citations with third-party programs: JBibTeX, citeproc-java and Jackson. */
final class CitationReaders {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern AND = Pattern.compile(" and (?![^{]*})");

    private CitationReaders() {}

    static List<CitedRow> bibtex(String file) {
        try {
            List<CitedRow> rows = new ArrayList<>();
            for (BibTeXEntry entry : bibtexEntries(file).toList()) {
                rows.add(row(entry));
            }
            return rows;
        } catch (ParseException e) {
            throw new AssertionError("JBibTeX does not read it", e);
        }
    }

    private static Stream<BibTeXEntry> bibtexEntries(String file) {
        try {
            return new BibTeXParser().parseFully(new StringReader(file)).getEntries().values().stream();
        } catch (ParseException e) {
            throw new AssertionError("JBibTeX does not read it", e);
        }
    }

    /** The field {@code author} of each entry. */
    static List<String> bibtexAuthors(String file) {
        return bibtexEntries(file).map(entry -> field(entry, "author")).toList();
    }

    private static CitedRow row(BibTeXEntry entry) throws ParseException {
        String authors = field(entry, "author");
        return new CitedRow(
                entry.getKey().getValue(),
                plain(field(entry, "title")),
                authors.isEmpty()
                        ? List.of()
                        : Stream.of(AND.split(authors, -1))
                                .map(name -> name.replaceAll("[{}]", ""))
                                .toList(),
                date(entry),
                field(entry, "url"));
    }

    private static String date(BibTeXEntry entry) {
        String month = field(entry, "month");
        String day = field(entry, "day");
        return field(entry, "date")
                + field(entry, "year")
                + (month.isEmpty()
                        ? ""
                        : "-" + number(MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1))
                + (day.isEmpty() ? "" : "-" + number(Integer.parseInt(day)));
    }

    private static String field(BibTeXEntry entry, String name) {
        return Optional.ofNullable(entry.getField(new Key(name)))
                .map(value -> value.toUserString())
                .orElse("");
    }

    /** JBibTeX prints each apostrophe as TeX does, curved. */
    private static String plain(String latex) throws ParseException {
        boolean straight = latex.indexOf('’') < 0;
        String printed = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
        return straight ? printed.replace('’', '\'') : printed;
    }

    static List<CitedRow> ris(String file) {
        return risReferences(file).map(CitationReaders::row).toList();
    }

    /** The first author of each reference. */
    static List<String> risAuthors(String file) {
        return risReferences(file)
                .map(reference -> Objects.requireNonNull(reference.getAuthors())[0])
                .toList();
    }

    private static Stream<RISReference> risReferences(String file) {
        try {
            return new RISParser().parse(new StringReader(file)).getReferences().stream();
        } catch (IOException e) {
            throw new AssertionError("citeproc-java does not read it", e);
        }
    }

    private static CitedRow row(RISReference reference) {
        String date = text(reference.getDate()).replace('/', '-').replaceAll("-+$", "");
        return new CitedRow(
                text(reference.getId()),
                text(reference.getTitle()),
                Stream.ofNullable(reference.getAuthors())
                        .flatMap(Stream::of)
                        .map(name -> name.replaceAll(",$", "").replace('\u202f', ' '))
                        .toList(),
                date.isEmpty() ? text(reference.getYear()) : date,
                text(reference.getURL()));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    static List<CitedRow> csl(String file) {
        return new ObjectMapper()
                .readTree(file)
                .valueStream()
                .map(CitationReaders::row)
                .toList();
    }

    /** The first author of each item. */
    static List<JsonNode> cslAuthors(String file) {
        return new ObjectMapper()
                .readTree(file)
                .valueStream()
                .map(item -> item.path("author").path(0))
                .toList();
    }

    private static CitedRow row(JsonNode item) {
        return new CitedRow(
                item.path("id").asString(),
                item.path("title").asString(),
                item.path("author").valueStream().map(CitationReaders::name).toList(),
                item.path("issued")
                        .path("date-parts")
                        .path(0)
                        .valueStream()
                        .map(part -> number(part.asInt()))
                        .collect(Collectors.joining("-")),
                item.path("URL").asString(""));
    }

    private static String name(JsonNode name) {
        return name.has("literal")
                ? name.path("literal").asString()
                : name.path("family").asString() + ", " + name.path("given").asString();
    }

    private static String number(int part) {
        return part < 10 ? "0" + part : String.valueOf(part);
    }
}
