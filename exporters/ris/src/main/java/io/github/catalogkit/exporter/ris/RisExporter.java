package io.github.catalogkit.exporter.ris;

import com.google.auto.service.AutoService;
import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.Citations;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/**
 * An exporter of RIS (<i>RIS Format Specifications</i>, Research Information Systems, 2001, with the types and tags that
 * EndNote added in 2011) in UTF-8: one record for each entry except groups, in the order of the list, separated by empty
 * lines.
 *
 * <p>A line ends in {@code \r\n}, as the format prescribes. If nothing can be cited, the file is empty, since RIS has no
 * comments.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class RisExporter implements CatalogExporter {

    /** Makes an exporter, for the service loader. */
    public RisExporter() {}

    @Override
    public String format() {
        return "ris";
    }

    @Override
    public String fileExtension() {
        return "ris";
    }

    @Override
    public String mediaType() {
        return "application/x-research-info-systems";
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
        String separator = "";
        for (Iterator<Citation> citations = Citations.of(catalog, options).iterator(); citations.hasNext(); ) {
            writer.write(separator);
            writer.write(new RisRecord(citations.next()).lines());
            separator = RisRecord.LINE_END;
        }
        writer.flush();
    }
}
