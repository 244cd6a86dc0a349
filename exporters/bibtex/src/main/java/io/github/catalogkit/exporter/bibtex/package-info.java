/** Writes what a catalogue cites as files for BibTeX and BibLaTeX. */
package io.github.catalogkit.exporter.bibtex;
