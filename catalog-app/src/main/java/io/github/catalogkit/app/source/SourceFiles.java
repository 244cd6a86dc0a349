package io.github.catalogkit.app.source;

import java.nio.file.Path;

/**
 * The files of a source, for a program that waits for their changes.
 *
 * @param root a file, or a directory with files at any depth
 * @param ending the ending of the names of those files of the directory that are read
 */
public record SourceFiles(Path root, String ending) {}
