package io.github.catalogkit.citation;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;

/** Assigns keys to the citations of an export. */
interface CitationKeys {

    /** Returns the key of an entry with this citation. */
    String key(Entry entry, Citation citation);

    /**
     * Uses the declared key of an entry, or its id, neither of which changes when others are added, moved or corrected.
     *
     * @param catalog the catalog, which finds the first entry with each id
     */
    record Ids(Catalog catalog) implements CitationKeys {

        @Override
        public String key(Entry entry, Citation citation) {
            catalog.find(entry.id()).filter(first -> first != entry).ifPresent(first -> {
                throw new ExportException("the id \"" + entry.id() + "\" is that of two entries, \"" + first.title()
                        + "\" and \"" + entry.title() + "\", so it cannot be a citation key; give one of them"
                        + " another id");
            });
            return entry.details().citationKey().orElse(entry.id());
        }
    }
}
