/** A catalog as JSON with everything that the model knows, and its entries as JSON Lines. */
package io.github.catalogkit.exporter.json;
