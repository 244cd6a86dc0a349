package io.github.catalogkit.source;

/**
 * A class in a Java source that declares a catalog, a section or an entry.
 *
 * @param file the name of the source file, as in problems
 * @param binaryName the binary name of the class (JLS 13.1), such as {@code org.example.Shells$Bash}
 */
public record DeclaredClass(String file, String binaryName) {}
