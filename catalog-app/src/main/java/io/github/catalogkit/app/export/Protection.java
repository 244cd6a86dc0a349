package io.github.catalogkit.app.export;

import io.github.catalogkit.export.CatalogExporter;

/** How a generated file is protected against losing an edit. */
enum Protection {

    /** Not at all, unless it is recorded: a file that is not committed, such as one of the build directory. */
    NONE,

    /** It is recorded when it is written; an existing file without a record is overwritten. */
    RECORDED,

    /** It is recorded when it is written; an existing file without a record was written by a person. */
    REQUIRED;

    /** Returns the protection of a file that is committed: people write Markdown, and programs the other formats. */
    static Protection ofCommitted(CatalogExporter exporter) {
        return exporter.format().equals("markdown") ? REQUIRED : RECORDED;
    }

    /** Returns the protection of a file that need not be committed. */
    static Protection ofAny(CatalogExporter exporter) {
        return exporter.format().equals("markdown") ? REQUIRED : NONE;
    }
}
