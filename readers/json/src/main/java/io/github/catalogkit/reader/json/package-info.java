/** The reader of the JSON that the exporter of JSON writes. */
package io.github.catalogkit.reader.json;
