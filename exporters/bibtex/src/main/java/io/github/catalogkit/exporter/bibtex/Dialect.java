package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.citation.Citation;

/** Which entry types and fields a citation has. */
interface Dialect {

    /** Returns the record of a citation. */
    BibtexEntry record(Citation citation);
}
