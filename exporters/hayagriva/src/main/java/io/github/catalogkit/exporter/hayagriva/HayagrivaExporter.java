package io.github.catalogkit.exporter.hayagriva;

import com.google.auto.service.AutoService;
import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.Citations;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.yaml.YamlMapping;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/**
 * An exporter of Hayagriva YAML (<i>The Hayagriva YAML File Format</i>), the bibliographies of Typst: a mapping from citation
 * keys to entries, with one for each entry of the catalog except groups, in the order of the list.
 *
 * <p>If nothing can be cited, the file is an empty mapping.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class HayagrivaExporter implements CatalogExporter {

    /** Makes an exporter, for the service loader. */
    public HayagrivaExporter() {}

    @Override
    public String format() {
        return "hayagriva";
    }

    @Override
    public String fileExtension() {
        return "hayagriva.yml";
    }

    @Override
    public String mediaType() {
        return "application/yaml";
    }

    @Override
    public List<ExportOption> options() {
        return Citations.options();
    }

    /**
     * {@inheritDoc}
     *
     * @throws ExportException if two entries have the same id; the message names the entries
     */
    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Iterator<Citation> citations = Citations.of(catalog, options).iterator();
        if (!citations.hasNext()) {
            writer.write(new YamlMapping().text());
        }
        while (citations.hasNext()) {
            Citation citation = citations.next();
            writer.write(new YamlMapping()
                    .put(citation.key(), HayagrivaEntry.of(citation))
                    .text());
            if (citations.hasNext()) {
                writer.write('\n');
            }
        }
        writer.flush();
    }
}
