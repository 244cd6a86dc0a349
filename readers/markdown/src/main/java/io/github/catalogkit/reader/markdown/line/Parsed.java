package io.github.catalogkit.reader.markdown.line;

/**
 * A value that was read from the start of a run.
 *
 * @param rest the run after the value
 * @param template the template with the value
 */
record Parsed<T>(T value, InlineRun rest, PartialTemplate template) {}
