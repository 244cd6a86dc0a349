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
 * An exporter of classic BibTeX (btxdoc, 8 February 1988) in UTF-8: one record for each entry except groups, in the order of
 * the list.
 *
 * <p>The entry types and fields are those of BibTeX's standard styles, and some that reference managers read and the styles
 * ignore: {@code day}, {@code url}, {@code urldate}, {@code doi}, {@code isbn}, {@code eprint}, {@code eprinttype}, {@code
 * version}, {@code language}, {@code keywords}, {@code abstract}.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class BibtexExporter implements CatalogExporter {

    private static final Bibliography BIBLIOGRAPHY = new Bibliography(ClassicDialect::record);

    /** Makes an exporter, for the service loader. */
    public BibtexExporter() {}

    @Override
    public String format() {
        return "bibtex";
    }

    @Override
    public String fileExtension() {
        return "bib";
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
