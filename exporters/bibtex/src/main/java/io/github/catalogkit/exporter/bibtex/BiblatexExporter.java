package io.github.catalogkit.exporter.bibtex;

import com.google.auto.service.AutoService;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * An exporter of BibLaTeX for biber (the biblatex manual, sections 2.1 and 2.2) in UTF-8: one record for each entry except
 * groups, in the order of the list. Zotero and JabRef import more of this dialect than of classic BibTeX.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class BiblatexExporter implements CatalogExporter {

    private static final Bibliography BIBLIOGRAPHY = new Bibliography(BiblatexDialect::record);

    /** Makes an exporter, for the service loader. */
    public BiblatexExporter() {}

    @Override
    public String format() {
        return "biblatex";
    }

    @Override
    public String fileExtension() {
        return "biblatex.bib";
    }

    @Override
    public String mediaType() {
        return "application/x-bibtex";
    }

    @Override
    public List<ExportOption> options() {
        return Bibliography.options();
    }

    /**
     * {@inheritDoc}
     *
     * @throws ExportException if two entries have the same id; the message names the entries
     */
    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        BIBLIOGRAPHY.write(catalog, options, out);
    }

    @Override
    public List<Problem> warnings(Catalog catalog, ExportOptions options) {
        return BIBLIOGRAPHY.warnings(catalog, options);
    }
}
