package io.github.catalogkit.exporter.ris;

import io.github.catalogkit.model.PartialDate;

/** Dates as {@code YYYY/MM/DD/other}; what is not known is left out between the slashes. */
final class RisDate {

    private static final int SLASHES = 3;

    private RisDate() {}

    static String spell(PartialDate date) {
        String known = date.toString().replace('-', '/');
        long slashes = known.chars().filter(character -> character == '/').count();
        return known + "/".repeat(SLASHES - (int) slashes);
    }

    static String year(PartialDate date) {
        return date.toString().substring(0, 4);
    }
}
