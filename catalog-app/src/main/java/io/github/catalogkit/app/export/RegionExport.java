package io.github.catalogkit.app.export;

import java.nio.file.Path;
import java.util.Map;

/**
 * A generated region of a file, such as a README, between two marker lines.
 *
 * @param file the file, which has other content too
 * @param options the values of the Markdown exporter's options by their names
 */
public record RegionExport(Path file, Map<String, String> options) {}
