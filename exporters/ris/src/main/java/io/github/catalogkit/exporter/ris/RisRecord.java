package io.github.catalogkit.exporter.ris;

import static io.github.catalogkit.citation.Variable.CONTAINER_TITLE;
import static io.github.catalogkit.citation.Variable.EVENT_TITLE;
import static io.github.catalogkit.citation.Variable.ISBN;
import static io.github.catalogkit.citation.Variable.ISSN;
import static io.github.catalogkit.citation.Variable.NUMBER;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.ItemType;
import io.github.catalogkit.citation.Name;
import io.github.catalogkit.citation.Variable;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.vocabulary.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A record of a RIS file, line by line. */
final class RisRecord {

    static final String LINE_END = "\r\n";

    private static final Pattern COMMA = Pattern.compile("[ ,]*,[ ,]*");

    private static final char NARROW_SPACE = '\u202f';

    private static final Pattern RANGE = Pattern.compile("(\\w+)\\s*[-\u2010-\u2014]+\\s*(\\w+)");

    private final StringBuilder lines = new StringBuilder(512);

    /** Makes the record of a citation. */
    RisRecord(Citation citation) {
        add(Tag.TY, RecordType.of(citation.type()).name());
        add(Tag.ID, citation.key());
        add(Tag.TI, citation.title());
        addAuthors(citation.names());
        addAll(Tag.A2, citation.names(Role.EDITOR).stream().map(RisRecord::name));
        addAll(Tag.A4, citation.names(Role.TRANSLATOR).stream().map(RisRecord::name));
        addWhereItAppeared(citation);
        addPlaceInPublication(citation);
        add(Tag.M3, typeOfWork(citation));
        add(Tag.PB, citation.text(Variable.PUBLISHER).or(() -> citation.text(Variable.AUTHORITY)));
        add(Tag.CY, citation.text(Variable.EVENT_PLACE).or(() -> citation.text(Variable.PUBLISHER_PLACE)));
        add(Tag.ET, citation.text(Variable.VERSION).or(() -> citation.text(Variable.EDITION)));
        add(Tag.SN, serialNumber(citation));
        addDates(citation);
        // Zotero imports the language of a program as its programming language.
        add(Tag.LA, citation.text(Variable.LANGUAGE).filter(tag -> citation.type() != ItemType.SOFTWARE));
        add(Tag.DO, citation.text(Variable.DOI));
        add(Tag.DB, citation.text(Variable.ARCHIVE));
        add(Tag.AN, citation.text(Variable.ARCHIVE_LOCATION));
        add(Tag.UR, citation.text(Variable.URL));
        // Zotero splits keywords at semicolons.
        addAll(Tag.KW, citation.keywords().stream().map(keyword -> keyword.replace(';', ',')));
        add(Tag.AB, citation.text(Variable.ABSTRACT));
        add(Tag.N1, notes(citation));
        add(Tag.ER, "");
    }

    /** Returns the lines with their line endings. */
    String lines() {
        return lines.toString();
    }

    private void addAuthors(List<Name> names) {
        addAll(Tag.AU, names.stream().map(RisRecord::name));
        String affiliations = names.stream()
                .flatMap(name -> name.affiliation().stream())
                .distinct()
                .collect(Collectors.joining("; "));
        add(Tag.AD, Optional.of(affiliations).filter(text -> !text.isEmpty()));
    }

    private void addWhereItAppeared(Citation citation) {
        Optional<String> event = citation.text(EVENT_TITLE);
        Optional<String> container = citation.text(CONTAINER_TITLE);
        add(Tag.T2, event.or(() -> container));
        add(Tag.C3, container.filter(proceedings -> event.isPresent()));
    }

    /** Returns the number that programs expect for the type; they would read the ISSN of any other as an ISBN. */
    private static Optional<String> serialNumber(Citation citation) {
        return switch (citation.type()) {
            case ARTICLE_JOURNAL, ARTICLE_MAGAZINE -> citation.text(ISSN);
            case LEGAL_CASE, PATENT, REPORT -> citation.text(NUMBER);
            default -> citation.text(ISBN);
        };
    }

    private void addDates(Citation citation) {
        citation.issued().ifPresent(date -> {
            if (date.year() > 0) {
                add(Tag.PY, String.format(Locale.ROOT, "%04d", date.year()));
            }
            add(Tag.DA, date(date));
            // JabRef imports the date of the visit as the date of the work if there is no other.
            add(Tag.Y2, citation.accessed().map(RisRecord::date));
        });
        // JabRef has no other tag for it.
        add(Tag.U1, citation.accessed().map(date -> "Accessed " + date));
    }

    /** Returns the kind of work, if the type of the record does not say it. */
    private static Optional<String> typeOfWork(Citation citation) {
        return switch (citation.type()) {
            case ISSUE ->
                Optional.of(citation.label()
                        + citation.text(NUMBER).map(number -> " " + number).orElse(""));
            default -> citation.text(Variable.GENRE);
        };
    }

    private void add(Tag tag, Optional<String> value) {
        value.ifPresent(known -> add(tag, known));
    }

    private void addAll(Tag tag, Stream<String> values) {
        values.forEach(value -> add(tag, value));
    }

    private void add(Tag tag, String value) {
        lines.append(tag).append("  - ").append(value).append(LINE_END);
    }

    /**
     * Returns a name as importers split it at commas: family name, given names, suffix. A single name ends with a comma, and has
     * narrow no-break spaces, so that no program looks for a family name at its end: EndNote needs the one, JabRef the other.
     */
    private static String name(Name name) {
        if (name.isOnePiece()) {
            return withoutCommas(name.fullFamily()).replace(' ', NARROW_SPACE) + ",";
        }
        String suffix = withoutCommas(name.suffix());
        return withoutCommas(name.fullFamily()) + ", " + withoutCommas(name.given())
                + (suffix.isEmpty() ? "" : ", " + suffix);
    }

    private static String withoutCommas(String part) {
        return COMMA.matcher(part).replaceAll(" ").strip();
    }

    /** Returns a date as {@code YYYY/MM/DD/other}; unknown parts are empty, and what is more than a date is the other part. */
    private static String date(PartialDate date) {
        String year = date.year() > 0 ? String.format(Locale.ROOT, "%04d", date.year()) : "";
        boolean isMore = year.isEmpty()
                || date.season().isPresent()
                || date.approximate()
                || date.end().isPresent();
        return year + "/" + twoDigits(date.month()) + "/" + twoDigits(date.day()) + "/" + (isMore ? other(date) : "");
    }

    private static String twoDigits(OptionalInt number) {
        return number.isPresent() ? String.format(Locale.ROOT, "%02d", number.getAsInt()) : "";
    }

    /** Returns a date in words without slashes, which separate the parts. */
    private static String other(PartialDate date) {
        String season = date.season()
                .map(it -> it.name().charAt(0) + it.name().substring(1).toLowerCase(Locale.ROOT) + " ")
                .orElse("");
        String year = date.year() < 0 ? 1 - date.year() + " BCE" : String.valueOf(date.year());
        return (date.approximate() ? "ca. " : "")
                + season
                + year
                + date.end().map(end -> " to " + end).orElse("");
    }

    private void addPlaceInPublication(Citation citation) {
        add(Tag.T3, citation.text(Variable.COLLECTION_TITLE));
        add(Tag.VL, citation.text(Variable.VOLUME));
        add(Tag.IS, citation.text(Variable.ISSUE));
        add(Tag.SE, citation.text(Variable.CHAPTER_NUMBER));
        if (citation.type() == ItemType.ARTICLE_JOURNAL || citation.type() == ItemType.PAPER_CONFERENCE) {
            add(Tag.C7, citation.text(NUMBER));
        }
        citation.text(Variable.PAGE).ifPresent(pages -> {
            Matcher range = RANGE.matcher(pages);
            boolean isRange = range.matches();
            add(Tag.SP, isRange ? range.group(1) : pages);
            add(Tag.EP, Optional.of(isRange ? range.group(2) : "").filter(last -> !last.isEmpty()));
        });
    }

    private static Optional<String> notes(Citation citation) {
        Stream<String> people = EnumSet.complementOf(EnumSet.of(Role.AUTHOR, Role.EDITOR, Role.TRANSLATOR)).stream()
                .filter(role -> !citation.names(role).isEmpty())
                .map(role -> role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT) + ": "
                        + citation.names(role).stream().map(Name::reading).collect(Collectors.joining(", ")));
        Stream<String> identifiers = Stream.of(Variable.PMID, Variable.PMCID)
                .flatMap(variable -> citation.text(variable).map(value -> variable + ": " + value).stream());
        return Optional.of(Stream.of(citation.text(Variable.NOTE).stream(), identifiers, people)
                        .flatMap(each -> each)
                        .collect(Collectors.joining("; ")))
                .filter(text -> !text.isEmpty());
    }
}
