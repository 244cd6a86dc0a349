package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.value.PartialDate;

/** Dates of schema.org: years, months and days in ISO 8601, without ranges, seasons and approximate dates. */
final class SchemaDate {

    private SchemaDate() {}

    /** Returns the start of a range, and the year of a season or of an approximate date. */
    static String start(PartialDate date) {
        boolean exact = date.season().isEmpty() && !date.approximate();
        PartialDate start =
                exact ? new PartialDate(date.year(), date.month(), date.day()) : PartialDate.of(yearOf(date));
        return start.toString();
    }

    private static String yearOf(PartialDate date) {
        String text = date.toString();
        return text.substring(0, text.startsWith("-") ? 5 : 4);
    }
}
