package io.github.catalogkit.source;

import io.github.catalogkit.problem.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A reader of catalogs in one format.
 *
 * <p>Readers are found with {@link java.util.ServiceLoader}: an implementation is public, has a public constructor
 * without parameters, and is named in {@code META-INF/services} and in the {@code provides} of its module. A reader is
 * immutable.
 */
public interface CatalogReader {

    /** {@return the name of the format in lowercase, such as {@code markdown}; unique among the readers in use} */
    String format();

    /** {@return the usual file extensions of this format, in lowercase and without a dot} */
    List<String> fileExtensions();

    /** {@return the kinds of problems of the text that this reader reports} */
    default List<ProblemKind> problemKinds() {
        return List.of();
    }

    /**
     * Reads one catalog.
     *
     * @param in the text in UTF-8; it is read to its end and not closed
     * @param name the name of the catalog, if the text does not have one
     * @return the catalog, the locations of its parts in the text, and the problems of the text
     * @throws UnreadableSourceException if the text has no catalog, or one that cannot be read
     * @throws IOException if {@code in} throws it
     */
    Reading read(InputStream in, String name) throws IOException;
}
