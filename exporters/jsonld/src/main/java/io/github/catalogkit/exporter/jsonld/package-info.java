/** The exporter of JSON-LD in the vocabulary of schema.org. */
package io.github.catalogkit.exporter.jsonld;
