package io.github.catalogkit.source;

/**
 * A change that would mend a text.
 *
 * @param start where what is to be replaced starts, counted in characters of the text from 0
 * @param end where it ends
 * @param replacement what is to stand there
 */
public record Repair(int start, int end, String replacement) {}
