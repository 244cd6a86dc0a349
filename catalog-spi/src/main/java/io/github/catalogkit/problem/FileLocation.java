package io.github.catalogkit.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * A range of a file, or a part of its catalog if the range is unknown.
 *
 * @param file the file as the user named it
 * @param range the range,, if known
 * @param part the part of the catalog and its value, if the range is unknown and it is not the file as a whole
 */
public record FileLocation(String file, Optional<TextRange> range, Optional<String> part) implements Location {

    /** The order by file name and then by range; locations without a range come last. */
    public static final Comparator<FileLocation> ORDER = Comparator.comparing(FileLocation::file)
            .thenComparing(location -> location.range.isEmpty())
            .thenComparing(location -> location.range.orElse(TextRange.at(1, 1)))
            .thenComparing(location -> location.part.orElse(""));

    /**
     * {@return the location of a file as a whole}
     *
     * @param file the file as the user named it
     */
    public static FileLocation of(String file) {
        return new FileLocation(file, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a range of a file}
     *
     * @param file the file as the user named it
     * @param range the range
     */
    public static FileLocation of(String file, TextRange range) {
        return new FileLocation(file, Optional.of(range), Optional.empty());
    }

    /** {@return the number of the line in which the range starts, from 1, if known} */
    public Optional<Integer> line() {
        return range.map(it -> it.start().line());
    }

    /** Returns the location as compilers print it: {@code README.md:12:3}. */
    @Override
    public String toString() {
        return file + range.map(it -> ":" + it.start()).orElse("");
    }
}
