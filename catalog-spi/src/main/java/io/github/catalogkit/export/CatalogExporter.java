package io.github.catalogkit.export;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * An exporter that writes catalogs in one format.
 *
 * <p>Exporters are found with {@link java.util.ServiceLoader}: an implementation is public, has a public constructor
 * without parameters, and is named in {@code META-INF/services} and in the {@code provides} of its module.
 *
 * <p>An exporter is immutable. The same catalog and options produce the same bytes on every machine, in every locale and time
 * zone. Text is UTF-8, and lines end with {@code \n} unless the format prescribes another line ending.
 */
public interface CatalogExporter {

    /** {@return the name of the format in lowercase, such as {@code json}; unique among the exporters in use} */
    String format();

    /** {@return the usual file extension of this format, without a dot} */
    String fileExtension();

    /** {@return the media type of the format (RFC 6838), such as {@code application/json}} */
    String mediaType();

    /**
     * {@return whether the format is a folder of files, such as a web site, whose first file is {@code index} with the
     * {@linkplain #fileExtension() file extension}; by default it is a file, which may have others beside it}
     */
    default boolean isFolder() {
        return false;
    }

    /** {@return the options of this exporter} */
    default List<ExportOption> options() {
        return List.of();
    }

    /**
     * Writes the catalog.
     *
     * @param catalog the catalog to write
     * @param options the values of {@link #options()}; made for this exporter by {@link ExportOptions#of}
     * @param out the stream to write to; it is flushed but not closed
     * @throws IOException if {@code out} throws it
     * @throws ExportException if the format cannot represent the catalog with these options
     */
    void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException;

    /**
     * {@return what the export leaves out or changes because the format or its options cannot represent it, as warnings}
     *
     * <p>What a format never has, such as tags in some of them, is documented instead.
     *
     * @param catalog the catalog to write
     * @param options the values of {@link #options()}; made for this exporter by {@link ExportOptions#of}
     * @throws ExportException if the format cannot represent the catalog with these options
     */
    default List<Problem> warnings(Catalog catalog, ExportOptions options) {
        return List.of();
    }

    /**
     * {@return the files of an export: one, unless the format or its options split a catalog into several}
     *
     * @param catalog the catalog to write
     * @param options the values of {@link #options()}; made for this exporter by {@link ExportOptions#of}
     * @param name the name of the first file, such as {@code README.md}
     * @throws ExportException if the format cannot represent the catalog with these options, as far as this is known
     *     before anything is written
     */
    default List<ExportedFile> files(Catalog catalog, ExportOptions options, String name) {
        return List.of(new ExportedFile(name, out -> export(catalog, options, out)));
    }
}
