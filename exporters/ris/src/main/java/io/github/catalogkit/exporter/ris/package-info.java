/** Writes what a catalog cites as RIS. */
package io.github.catalogkit.exporter.ris;
