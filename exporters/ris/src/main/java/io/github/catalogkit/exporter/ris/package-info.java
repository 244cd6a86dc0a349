/** Writes what a catalogue cites as RIS. */
package io.github.catalogkit.exporter.ris;
