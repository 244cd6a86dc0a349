package io.github.catalogkit.problem;

/**
 * Where a problem is. A rule knows the {@linkplain CatalogLocation part of the catalog}, a reader turns that into a
 * {@linkplain FileLocation range of a file}, and the compiler points at a declaration.
 */
public interface Location {}
