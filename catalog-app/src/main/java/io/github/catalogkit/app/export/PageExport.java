package io.github.catalogkit.app.export;

import io.github.catalogkit.export.Selection;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A generated file of the repository, such as a README.
 *
 * @param file the file
 * @param format the name of its format
 * @param options the values of the format's options by their names
 * @param selection the entries to export; by default those of the plan
 */
public record PageExport(Path file, String format, Map<String, String> options, Optional<Selection> selection) {}
