package io.github.catalogkit.exporter.bibtex;

import java.util.Locale;

/** The fields of records, in their order. */
enum Field {
    AUTHOR,
    EDITOR,
    TRANSLATOR,
    TITLE,
    BOOKTITLE,
    JOURNAL,
    JOURNALTITLE,
    ENTRYSUBTYPE,
    EVENTTITLE,
    VENUE,
    EVENTDATE,
    TYPE,
    HOWPUBLISHED,
    EDITION,
    VOLUME,
    SERIES,
    ORGANIZATION,
    PUBLISHER,
    ADDRESS,
    LOCATION,
    INSTITUTION,
    SCHOOL,
    CHAPTER,
    PAGES,
    EID,
    NUMBER,
    VERSION,
    DATE,
    YEAR,
    MONTH,
    DAY,
    LANGUAGE,
    LANGID,
    URL,
    URLDATE,
    DOI,
    ISBN,
    ISSN,
    EPRINT,
    EPRINTTYPE,
    ARCHIVEPREFIX,
    ADDENDUM,
    NOTE,
    KEYWORDS,
    ABSTRACT;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
