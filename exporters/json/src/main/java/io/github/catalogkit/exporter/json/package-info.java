/** A catalogue as JSON with everything that the model knows: written, described by a schema, and read back. */
package io.github.catalogkit.exporter.json;
