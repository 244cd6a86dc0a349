/** The exporters of citations in BibTeX and BibLaTeX. */
package io.github.catalogkit.exporter.bibtex;
