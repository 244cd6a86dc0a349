package io.github.catalogkit.declaration.source;

import java.util.List;
import java.util.Optional;

/**
 * A class in a source.
 *
 * @param name the simple name
 * @param start the start of its annotations and modifiers
 * @param nameStart the start of the simple name
 * @param open the position of the opening brace
 * @param close the position of the closing brace
 * @param annotations its annotations
 * @param members its members, in the order of the source
 */
public record ParsedClass(
        String name,
        int start,
        int nameStart,
        int open,
        int close,
        List<ParsedAnnotation> annotations,
        List<ParsedMember> members) {

    /** {@return the annotation of a type} */
    public Optional<ParsedAnnotation> annotation(String simpleName) {
        return annotations.stream()
                .filter(annotation -> annotation.name().equals(simpleName))
                .findFirst();
    }
}
