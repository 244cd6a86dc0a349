package io.github.catalogkit.app.kind;

import io.github.catalogkit.model.Kind;

/**
 * What implies the kind of an entry.
 *
 * @param kind the kind; {@link Kind#RESOURCE} if the entry is none of the other kinds, or may be of several
 * @param source where it was found, such as {@code github.com} or {@code label "pdf"}
 */
record Evidence(Kind kind, String source) {}
