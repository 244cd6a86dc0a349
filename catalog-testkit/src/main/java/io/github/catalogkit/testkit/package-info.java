/** The contract that every exporter keeps, as a test to extend, and the catalogs that it is tried on. */
package io.github.catalogkit.testkit;
