package io.github.catalogkit.exporter.site;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.testkit.ExporterContract;

final class SiteExporterTest extends ExporterContract {

    @Override
    protected CatalogExporter exporter() {
        return new SiteExporter();
    }
}
