/** The sources of catalogs: lists, annotated Java sources and compiled classes. */
package io.github.catalogkit.app.source;
