package io.github.catalogkit.exporter.opml;

import io.github.catalogkit.value.PartialDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Formats dates for OPML: RFC 822, section 5, with a year of four digits. */
final class InternetDate {

    private InternetDate() {}

    /** Returns the start of a day, or of a range of days, in UTC; empty for any other date, which OPML cannot represent. */
    static Optional<String> of(PartialDate date) {
        boolean isDay = date.day().isPresent() && !date.approximate() && date.year() > 0;
        return isDay
                ? Optional.of(LocalDate.of(
                                        date.year(),
                                        date.month().getAsInt(),
                                        date.day().getAsInt())
                                .atStartOfDay(ZoneOffset.UTC))
                        .map(DateTimeFormatter.RFC_1123_DATE_TIME::format)
                : Optional.empty();
    }
}
