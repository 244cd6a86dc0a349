package io.github.catalogkit.exporter.opml;

import io.github.catalogkit.value.PartialDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Formats dates for OPML: RFC 822, section 5, with a year of four digits. */
final class InternetDate {

    private InternetDate() {}

    /** Returns the start of a day in UTC; empty for a month or a year, which OPML cannot represent. */
    static Optional<String> of(PartialDate date) {
        return Optional.of(date)
                .filter(value -> value.day().isPresent())
                .map(value -> LocalDate.parse(value.toString()).atStartOfDay(ZoneOffset.UTC))
                .map(DateTimeFormatter.RFC_1123_DATE_TIME::format);
    }
}
