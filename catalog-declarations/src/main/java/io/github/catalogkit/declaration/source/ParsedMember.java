package io.github.catalogkit.declaration.source;

import java.util.Optional;

/**
 * A member of a class or of a source.
 *
 * @param start its start, without a comment in front of it
 * @param end its end, including a comment behind it in the same line
 * @param type the class, if it is one
 */
public record ParsedMember(int start, int end, Optional<ParsedClass> type) {}
