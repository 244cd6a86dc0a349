/** The exporter of the citation of a catalog itself, in the Citation File Format. */
package io.github.catalogkit.exporter.cff;
