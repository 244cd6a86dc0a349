package io.github.catalogkit.citation;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;

/** Gives each citation of an export its key. */
interface CitationKeys {

    /** Returns the key of an entry that is cited so. */
    String key(Entry entry, Citation citation);

    /**
     * The id of the entry, which stays when others are added, moved or corrected.
     *
     * @param catalog knows the first entry of each id
     */
    record Ids(Catalog catalog) implements CitationKeys {

        @Override
        public String key(Entry entry, Citation citation) {
            catalog.find(entry.id()).filter(first -> first != entry).ifPresent(first -> {
                throw new ExportException("The id \"" + entry.id() + "\" is that of two entries, \"" + first.title()
                        + "\" and \"" + entry.title() + "\", so it can be the citation key of neither; give one of them"
                        + " another id.");
            });
            return entry.id();
        }
    }
}
