/** The immutable catalog: what every source makes, every rule inspects and every exporter writes. */
package io.github.catalogkit.model;
