/** Writes what a catalog cites as CSL-JSON. */
package io.github.catalogkit.exporter.csl;
