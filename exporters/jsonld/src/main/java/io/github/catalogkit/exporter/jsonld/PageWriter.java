package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.value.Imprint;
import java.util.Optional;

/**
 * Writes the web page of a list, since in schema.org a list itself has no date, license and maintainer.
 */
final class PageWriter {

    private final ThingWriter json;
    private final Catalog catalog;
    private final AuthorWriter authors;
    private final LicenseWriter licenses;
    private final WorkWriter works;

    PageWriter(ThingWriter json, Catalog catalog, WorkWriter works) {
        this.json = json;
        this.catalog = catalog;
        this.works = works;
        this.authors = new AuthorWriter(json);
        this.licenses = new LicenseWriter(json);
    }

    /** Writes the page as a property of the list, if anything is known of it. */
    void write() {
        if (!catalog.imprint().equals(Imprint.none()) || catalog.companion().isPresent()) {
            json.thing("mainEntityOfPage", "CollectionPage", this::properties);
        }
    }

    private void properties() {
        Imprint imprint = catalog.imprint();
        json.text("url", imprint.homepage());
        json.each("maintainer", imprint.maintainers(), authors::write);
        json.text("datePublished", imprint.created().map(SchemaDate::start));
        json.text("dateModified", imprint.updated().map(SchemaDate::start));
        licenses.write(imprint.license().stream().toList());
        json.text("inLanguage", imprint.language());
        catalog.companion()
                .ifPresent(book ->
                        json.thing("mentions", KindWriter.typeOf(book), () -> works.work(book, Optional.empty())));
    }
}
