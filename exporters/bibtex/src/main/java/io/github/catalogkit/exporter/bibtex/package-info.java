/** Writes what a catalog cites as files for BibTeX and BibLaTeX. */
package io.github.catalogkit.exporter.bibtex;
