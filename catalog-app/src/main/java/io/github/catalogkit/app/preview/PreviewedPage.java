package io.github.catalogkit.app.preview;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.source.CheckedSource;
import io.github.catalogkit.app.source.OpenCatalog;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.app.source.TextSource;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Markdown of a source: a Markdown file as it is, and all other sources as they are exported. */
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
     */
    public static PreviewedPage of(Source source, Exporters exporters) {
        CatalogExporter exporter = exporters.get(MARKDOWN);
        return new PreviewedPage(source, exporter, ExportOptions.of(exporter, Map.of()));
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
     * {@return the Markdown of the source as it is now}
     *
     * @throws UserErrorException if it cannot be read, or has errors
     */
    public String markdown() {
        try {
            return source instanceof TextSource text && text.format().equals(MARKDOWN)
                    ? new String(text.text(), StandardCharsets.UTF_8)
                    : exported(source.check());
        } catch (UncheckedIOException e) { // a file was deleted while it was read
            throw UserErrorException.in(source.name(), e);
        }
    }

    private String exported(CheckedSource checked) {
        if (checked.catalog().isEmpty()) {
            List<Problem> errors =
                    checked.problems().stream().filter(Problem::isError).toList();
            throw UserErrorException.in(errors);
        }
        try (OpenCatalog open = checked.catalog().get()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exporter.export(open.catalog(), options, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (ExportException | IOException e) {
            throw UserErrorException.in(source.name(), e);
        }
    }
}
