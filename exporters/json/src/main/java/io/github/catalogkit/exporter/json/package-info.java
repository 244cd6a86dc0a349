/** The exporters of JSON, which has all properties of the model, and of JSON Lines, which has a line for each entry. */
package io.github.catalogkit.exporter.json;
