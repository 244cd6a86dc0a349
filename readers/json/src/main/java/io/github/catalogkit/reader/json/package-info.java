/** A catalog read back from JSON. */
package io.github.catalogkit.reader.json;
