package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.value.PartialDate;
import java.util.OptionalInt;

/** Dates of schema.org: years, months and days in ISO 8601, without ranges, seasons and approximate dates. */
final class SchemaDate {

    private SchemaDate() {}

    /** Returns the start of a range, and the year of a season or of an approximate date. */
    static String start(PartialDate date) {
        boolean exact = date.season().isEmpty() && !date.approximate();
        return new PartialDate(
                        date.year(),
                        exact ? date.month() : OptionalInt.empty(),
                        exact ? date.day() : OptionalInt.empty())
                .toString();
    }
}
