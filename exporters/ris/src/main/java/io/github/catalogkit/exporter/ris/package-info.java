/** The exporter of citations in RIS. */
package io.github.catalogkit.exporter.ris;
