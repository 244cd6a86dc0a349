/** The contracts that every exporter and every rule keeps, as tests to extend, and the catalogs that they are tried on. */
package io.github.catalogkit.testkit;
