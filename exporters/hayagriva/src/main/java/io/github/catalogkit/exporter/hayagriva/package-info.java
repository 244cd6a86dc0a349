/** The exporter of citations in the YAML of Hayagriva. */
package io.github.catalogkit.exporter.hayagriva;
