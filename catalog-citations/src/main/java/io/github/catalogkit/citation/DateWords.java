package io.github.catalogkit.citation;

import io.github.catalogkit.value.PartialDate;

/** The words for dates of formats that have neither approximate dates nor years before the common era. */
public final class DateWords {

    private DateWords() {}

    /**
     * {@return the year, such as {@code 2018} or {@code 535 BCE}}
     *
     * @param date the date, of which the month, the day and the end are ignored
     */
    public static String year(PartialDate date) {
        return date.year() < 0 ? 1 - date.year() + " BCE" : String.valueOf(date.year());
    }

    /**
     * {@return what precedes an approximate date: {@code ca.} and a space; empty before an exact one}
     *
     * @param date the date
     */
    public static String circa(PartialDate date) {
        return date.approximate() ? "ca. " : "";
    }
}
