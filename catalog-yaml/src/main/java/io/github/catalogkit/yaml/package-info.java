/** Mappings of YAML, whatever they say. */
package io.github.catalogkit.yaml;
