package io.github.catalogkit.source;

import io.github.catalogkit.problem.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads catalogs of one format.
 *
 * <p>Readers are found with {@link java.util.ServiceLoader}: an implementation is public, has a public constructor
 * without parameters, and is named in {@code META-INF/services} and in the {@code provides} of its module. A reader is
 * immutable.
 */
public interface CatalogReader {

    /** {@return the name of the format in lowercase, such as {@code markdown}; unique among the readers in use} */
    String format();

    /** {@return the usual endings of files of this format, without a dot and in lowercase} */
    List<String> fileExtensions();

    /** {@return the kinds of problems that this reader reports of a text itself} */
    default List<ProblemKind> problemKinds() {
        return List.of();
    }

    /**
     * Reads one catalog.
     *
     * @param in the text in UTF-8; it is read to its end and not closed
     * @param name what the catalog is called if the text itself does not say it
     * @return the catalog, where its parts are in the text, and the problems of the text
     * @throws UnreadableSourceException if there is no catalog in it, or not one that could be read
     * @throws IOException if {@code in} throws it
     */
    Reading read(InputStream in, String name) throws IOException;
}
