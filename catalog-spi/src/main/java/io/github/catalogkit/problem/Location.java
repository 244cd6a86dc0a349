package io.github.catalogkit.problem;

/**
 * The location of a problem. Rules use a {@linkplain CatalogLocation part of the catalog}, which readers turn into a
 * {@linkplain FileLocation range of a file}. The compiler points at a declaration.
 */
public interface Location {}
