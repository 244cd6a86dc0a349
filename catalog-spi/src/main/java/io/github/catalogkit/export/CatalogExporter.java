package io.github.catalogkit.export;

import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes catalogs in one format.
 *
 * <p>Exporters are found with {@link java.util.ServiceLoader}: an implementation is public, has a public constructor
 * without parameters, and is named in {@code META-INF/services} and in the {@code provides} of its module.
 *
 * <p>An exporter is immutable. The same catalog and options give the same bytes, on any machine and in any locale and
 * time zone; text is UTF-8, and a line ends in {@code \n} unless the format itself prescribes another ending.
 */
public interface CatalogExporter {

    /** {@return the name of the format in lowercase, such as {@code json}; unique among the exporters in use} */
    String format();

    /** {@return the usual ending of a file of this format, without a dot} */
    String fileExtension();

    /** {@return the media type of the format (RFC 6838), such as {@code application/json}} */
    String mediaType();

    /** {@return the options that this exporter knows} */
    default List<ExportOption> options() {
        return List.of();
    }

    /**
     * Writes the catalog.
     *
     * @param catalog what to write
     * @param options the values of {@link #options()}; made for this exporter by {@link ExportOptions#of}
     * @param out where to; it is flushed but not closed
     * @throws IOException if {@code out} throws it
     * @throws ExportException if the format cannot carry the catalog with these options
     */
    void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException;

    /**
     * {@return the files of an export: one, unless the format or its options divide a catalog into several}
     *
     * @param catalog what to write
     * @param options the values of {@link #options()}; made for this exporter by {@link ExportOptions#of}
     * @param name the name of the first file, such as {@code README.md}
     * @throws ExportException if the format cannot carry the catalog with these options, where that is found out
     *     before anything is written
     */
    default List<ExportedFile> files(Catalog catalog, ExportOptions options, String name) {
        return List.of(new ExportedFile(name, out -> export(catalog, options, out)));
    }
}
