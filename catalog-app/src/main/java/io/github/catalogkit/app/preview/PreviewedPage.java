package io.github.catalogkit.app.preview;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.source.CheckedSource;
import io.github.catalogkit.app.source.OpenCatalog;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.app.source.TextSource;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.ExportedFile;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is shown of a source: a Markdown file as it is, and all other sources as they are exported. */
public final class PreviewedPage {

    private static final String MARKDOWN = "markdown";

    private final Source source;
    private final CatalogExporter exporter;
    private final ExportOptions options;

    private PreviewedPage(Source source, CatalogExporter exporter, ExportOptions options) {
        this.source = source;
        this.exporter = exporter;
        this.options = options;
    }

    /**
     * {@return the page of a source}
     *
     * @param source the source
     * @param exporters the available exporters
     * @param format {@code markdown}, or a format that is a {@linkplain CatalogExporter#isFolder() folder} of pages
     * @param options the values of options of the format by their names
     * @throws UserErrorException if the format has no page, or an option is not valid
     */
    public static PreviewedPage of(Source source, Exporters exporters, String format, Map<String, String> options) {
        try {
            CatalogExporter exporter = exporters.get(format);
            if (!exporter.isFolder() && !format.equals(MARKDOWN)) {
                throw UserErrorException.request(
                        "the format " + format + " has no page to show; write --to markdown or --to site");
            }
            return new PreviewedPage(source, exporter, ExportOptions.of(exporter, options));
        } catch (ExportException e) {
            throw UserErrorException.request(String.valueOf(e.getMessage()));
        }
    }

    /** {@return the directory of the page: that of a list in a file, or the current one, in which a project has its README} */
    public Path folder() {
        return source instanceof TextSource text
                ? text.file()
                        .map(file -> file.toAbsolutePath().resolveSibling(""))
                        .orElse(Path.of("").toAbsolutePath())
                : Path.of("").toAbsolutePath();
    }

    /**
     * Shows the source as it is now.
     *
     * @param server shows it
     * @throws UserErrorException if the source cannot be read, or has errors
     */
    public void showOn(PreviewServer server) {
        try {
            if (exporter.isFolder()) {
                server.show(written(this::files));
            } else if (source instanceof TextSource text && text.format().equals(MARKDOWN)) {
                server.show(new String(text.text(), StandardCharsets.UTF_8));
            } else {
                server.show(new String(written(this::page), StandardCharsets.UTF_8));
            }
        } catch (UncheckedIOException e) { // a file was deleted while it was read
            throw UserErrorException.in(source.name(), e);
        }
    }

    private byte[] page(Catalog catalog) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(catalog, options, out);
        return out.toByteArray();
    }

    private Map<String, byte[]> files(Catalog catalog) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ExportedFile file : exporter.files(catalog, options, "index." + exporter.fileExtension())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.content().writeTo(out);
            files.put(file.path(), out.toByteArray());
        }
        return files;
    }

    /** Writes a catalog. */
    private interface Writing<T> {

        T write(Catalog catalog) throws IOException;
    }

    private <T> T written(Writing<T> writing) {
        CheckedSource checked = source.check();
        if (checked.catalog().isEmpty()) {
            List<Problem> errors =
                    checked.problems().stream().filter(Problem::isError).toList();
            throw UserErrorException.in(errors);
        }
        try (OpenCatalog open = checked.catalog().get()) {
            return writing.write(open.catalog());
        } catch (ExportException | IOException e) {
            throw UserErrorException.in(source.name(), e);
        }
    }
}
