/** Writes a catalogue as an OPML 2.0 outline. */
package io.github.catalogkit.exporter.opml;
