package io.github.catalogkit.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * A range of a file, or a part of what the file holds if no range is known.
 *
 * @param file the file as the user named it
 * @param range the range, if it is known
 * @param part the part of the catalog and its value, if there is no range and it is not about the file as a whole
 */
public record FileLocation(String file, Optional<TextRange> range, Optional<String> part) implements Location {

    /** The order of files by name, then of ranges; what has no range comes last. */
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

    /** {@return the number of the line in which the range starts, from 1, if the range is known} */
    public Optional<Integer> line() {
        return range.map(it -> it.start().line());
    }

    /** Returns the location as compilers write it: {@code README.md:12:3}. */
    @Override
    public String toString() {
        return file + range.map(it -> ":" + it.start()).orElse("");
    }
}
