package io.github.catalogkit.declaration.source;

import java.util.List;
import java.util.Optional;

/**
 * An annotation of a class in a source.
 *
 * @param name the simple name of its type
 * @param start the position of the at sign
 * @param nameEnd the end of the name of its type
 * @param end its end
 * @param arguments its arguments
 */
public record ParsedAnnotation(String name, int start, int nameEnd, int end, List<Argument> arguments) {

    /**
     * An argument.
     *
     * @param member the name of the member, which is {@code value} if it is not written
     * @param start its start
     * @param value the value
     * @param elements the elements of the value, if it is an array in braces
     */
    public record Argument(String member, int start, Range value, Optional<List<Range>> elements) {

        /** {@return the argument with its name} */
        public Range range() {
            return new Range(start, value.end());
        }
    }

    /**
     * A range of the source.
     *
     * @param start its start
     * @param end its end, exclusive
     */
    public record Range(int start, int end) {

        /** {@return the text in a source} */
        public String in(String source) {
            return source.substring(start, end);
        }
    }

    /** {@return the argument for a member} */
    public Optional<Argument> argument(String member) {
        return arguments.stream()
                .filter(argument -> argument.member().equals(member))
                .findFirst();
    }
}
