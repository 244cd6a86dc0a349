/**
 * Declarations whose values are literals, which are read from the syntax trees of their sources: nothing is attributed, and only
 * files that have changed are parsed. What needs more, or has an error, is left to the compiler.
 */
@org.jspecify.annotations.NullMarked
package io.github.catalogkit.reader.java.parsed;
