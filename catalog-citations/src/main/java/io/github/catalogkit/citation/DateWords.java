package io.github.catalogkit.citation;

import io.github.catalogkit.value.PartialDate;

/** The words for dates of formats that have no approximate dates. */
public final class DateWords {

    private DateWords() {}

    /**
     * {@return what precedes an approximate date: {@code ca.} and a space; empty before an exact one}
     *
     * @param date the date
     */
    public static String circa(PartialDate date) {
        return date.approximate() ? "ca. " : "";
    }
}
