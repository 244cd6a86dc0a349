package io.github.catalogkit.exporter.ris;

import static io.github.catalogkit.citation.Variable.CONTAINER_TITLE;
import static io.github.catalogkit.citation.Variable.EVENT_TITLE;
import static io.github.catalogkit.citation.Variable.ISBN;
import static io.github.catalogkit.citation.Variable.ISSN;
import static io.github.catalogkit.citation.Variable.NUMBER;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.DateWords;
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
import java.util.Set;
import java.util.function.Function;
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

    private final Citation citation;

    private final StringBuilder lines = new StringBuilder(512);

    /** The variables that have a tag, or are the type. */
    private final Set<Variable> written = EnumSet.of(Variable.NOTE, Variable.GENRE, Variable.LANGUAGE);

    /** Makes the record of a citation. */
    RisRecord(Citation citation) {
        this.citation = citation;
        add(Tag.TY, RecordType.of(citation.type()).name());
        add(Tag.ID, citation.key());
        add(Tag.TI, text(Variable.TITLE));
        addAuthors(citation.names());
        addOffice();
        addAll(Tag.A2, citation.names(Role.EDITOR).stream().map(RisRecord::name));
        addAll(Tag.A4, citation.names(Role.TRANSLATOR).stream().map(RisRecord::name));
        addWhereItAppeared();
        addPlaceInPublication();
        add(Tag.M3, typeOfWork());
        add(Tag.PB, text(Variable.PUBLISHER).or(this::court));
        add(Tag.CY, text(Variable.EVENT_PLACE).or(() -> text(Variable.PUBLISHER_PLACE)));
        add(Tag.ET, text(Variable.VERSION).or(() -> text(Variable.EDITION)));
        addNumber();
        addDates();
        // Zotero imports the language of a program as its programming language.
        add(Tag.LA, text(Variable.LANGUAGE).filter(tag -> citation.type() != ItemType.SOFTWARE));
        add(Tag.DO, text(Variable.DOI));
        add(Tag.DB, text(Variable.ARCHIVE));
        add(Tag.AN, text(Variable.ARCHIVE_LOCATION));
        add(Tag.UR, text(Variable.URL));
        // Zotero splits keywords at semicolons.
        addAll(Tag.KW, citation.keywords().stream().map(keyword -> keyword.replace(';', ',')));
        add(Tag.AB, text(Variable.ABSTRACT));
        add(Tag.N1, notes());
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

    /** Adds the patent office as the organization that issues, since the publisher of a patent is its assignee. */
    private void addOffice() {
        if (citation.type() == ItemType.PATENT) {
            add(Tag.A2, text(Variable.AUTHORITY));
        }
    }

    private Optional<String> court() {
        return citation.type() == ItemType.PATENT ? Optional.empty() : text(Variable.AUTHORITY);
    }

    private void addWhereItAppeared() {
        Optional<String> event = text(EVENT_TITLE);
        Optional<String> container = text(CONTAINER_TITLE);
        add(Tag.T2, event.or(() -> container));
        add(Tag.C3, container.filter(proceedings -> event.isPresent()));
    }

    /** Adds the number that programs expect for the type; they would read the ISSN of any other as an ISBN. */
    private void addNumber() {
        switch (citation.type()) {
            case ARTICLE_JOURNAL, ARTICLE_MAGAZINE -> add(Tag.SN, text(ISSN));
            case LEGAL_CASE -> add(Tag.SV, text(NUMBER));
            case PATENT, REPORT -> add(Tag.SN, text(NUMBER));
            default -> add(Tag.SN, text(ISBN));
        }
    }

    /** Adds the dates; programs read a year before the common era as the year 0, so only the note has it. */
    private void addDates() {
        citation.issued().filter(date -> date.year() > 0).ifPresent(date -> {
            add(Tag.PY, year(date));
            add(Tag.DA, date(date));
            // JabRef imports the date of the visit as the date of the work if there is no other.
            add(Tag.Y2, citation.accessed().map(RisRecord::date));
        });
        // JabRef has no other tag for it.
        add(Tag.U1, citation.accessed().map(date -> "Accessed " + date));
    }

    /** Returns the kind of work, if the type of the record does not say it. */
    private Optional<String> typeOfWork() {
        return switch (citation.type()) {
            case ISSUE ->
                Optional.of(citation.label()
                        + text(NUMBER).map(number -> " " + number).orElse(""));
            default -> citation.text(Variable.GENRE);
        };
    }

    /** Returns the value of a variable for a tag, so that the note does not have it. */
    private Optional<String> text(Variable variable) {
        written.add(variable);
        return citation.text(variable);
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
        return year(date) + "/" + twoDigits(date.month()) + "/" + twoDigits(date.day()) + "/"
                + (isMore(date) ? other(date) : "");
    }

    private static String year(PartialDate date) {
        return String.format(Locale.ROOT, "%04d", date.year());
    }

    /** Returns whether a date is more than a year, a month and a day, which is all that most programs read. */
    private static boolean isMore(PartialDate date) {
        return date.year() <= 0
                || date.season().isPresent()
                || date.approximate()
                || date.end().isPresent();
    }

    private static String twoDigits(OptionalInt number) {
        return number.isPresent() ? String.format(Locale.ROOT, "%02d", number.getAsInt()) : "";
    }

    /** Returns a date in words without slashes, which separate the parts. */
    private static String other(PartialDate date) {
        String season = date.season()
                .map(it -> it.name().charAt(0) + it.name().substring(1).toLowerCase(Locale.ROOT) + " ")
                .orElse("");
        return DateWords.circa(date)
                + season
                + start(date)
                + date.end().map(end -> " to " + other(end)).orElse("");
    }

    private static String start(PartialDate date) {
        return date.year() <= 0
                ? date.yearInWords()
                : new PartialDate(date.year(), date.month(), date.day()).toString();
    }

    private void addPlaceInPublication() {
        add(Tag.T3, text(Variable.COLLECTION_TITLE));
        add(Tag.VL, text(Variable.VOLUME));
        add(Tag.IS, text(Variable.ISSUE));
        add(Tag.SE, text(Variable.CHAPTER_NUMBER));
        if (citation.type() == ItemType.ARTICLE_JOURNAL || citation.type() == ItemType.PAPER_CONFERENCE) {
            add(Tag.C7, text(NUMBER));
        }
        text(Variable.PAGE).ifPresent(pages -> {
            Matcher range = RANGE.matcher(pages);
            boolean isRange = range.matches();
            add(Tag.SP, isRange ? range.group(1) : pages);
            add(Tag.EP, Optional.of(isRange ? range.group(2) : "").filter(last -> !last.isEmpty()));
        });
    }

    /** Returns the note, with the people, the values and the date that have no tag, or one that few programs read. */
    private Optional<String> notes() {
        Stream<String> people = EnumSet.complementOf(EnumSet.of(Role.AUTHOR, Role.EDITOR, Role.TRANSLATOR)).stream()
                .flatMap(role -> citation.credits(role).stream());
        Stream<String> date =
                citation.issued().filter(RisRecord::isMore).map(issued -> "Date: " + other(issued)).stream();
        return Optional.of(Stream.of(citation.text(Variable.NOTE).stream(), date, citation.unwritten(written), people)
                        .flatMap(Function.identity())
                        .collect(Collectors.joining("; ")))
                .filter(text -> !text.isEmpty());
    }
}
