/**
 * A catalogue as JSON with everything that the model knows: written, described by schemas, and read back; and its entries
 * as JSON Lines.
 *
 * <p>A {@code Member} says of each member what it is called, what it is, what its values look like and where they come
 * from. Both the exports and the schemas are made of these.
 */
package io.github.catalogkit.exporter.json;
