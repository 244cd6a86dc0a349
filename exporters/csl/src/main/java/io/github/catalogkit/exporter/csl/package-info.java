/** The exporter of citations in CSL-JSON. */
package io.github.catalogkit.exporter.csl;
