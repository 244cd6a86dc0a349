/** What a catalog is read from: lists, annotated Java sources and compiled classes. */
package io.github.catalogkit.app.source;
