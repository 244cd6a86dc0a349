/** Writes what a catalogue cites as CSL-JSON. */
package io.github.catalogkit.exporter.csl;
