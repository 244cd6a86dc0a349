package io.github.catalogkit.exporter.bibtex;

import java.util.Locale;

/** The fields in use, in the order in which a record has them. */
enum Field {
    AUTHOR,
    TITLE,
    BOOKTITLE,
    JOURNAL,
    TYPE,
    HOWPUBLISHED,
    PUBLISHER,
    INSTITUTION,
    NUMBER,
    VERSION,
    YEAR,
    MONTH,
    URL,
    URLDATE,
    DOI,
    ISBN,
    KEYWORDS,
    ABSTRACT;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
