package io.github.catalogkit.app.export;

import java.nio.file.Path;
import java.util.List;

/**
 * A directory with a file for each format, named after the id of the catalog, or a
 * folder named after the format if it is a folder.
 *
 * @param folder the directory
 * @param formats the names of the formats; empty for all that are files
 * @param isBuilt whether the files are products of a build, which are not committed
 */
public record FolderExport(Path folder, List<String> formats, boolean isBuilt) {}
