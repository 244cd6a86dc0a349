/** Writes what a catalogue cites as a BibTeX file. */
package io.github.catalogkit.exporter.bibtex;
