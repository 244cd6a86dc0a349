package io.github.catalogkit.exporter.opml;

import io.github.catalogkit.value.PartialDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Dates as OPML has them: RFC 822, section 5, with a year of four digits. */
final class InternetDate {

    private InternetDate() {}

    /** Returns the first instant of a day in UTC; nothing for a month or a year, which OPML cannot say. */
    static Optional<String> of(PartialDate date) {
        return Optional.of(date)
                .filter(value -> value.day().isPresent())
                .map(value -> LocalDate.parse(value.toString()).atStartOfDay(ZoneOffset.UTC))
                .map(DateTimeFormatter.RFC_1123_DATE_TIME::format);
    }
}
