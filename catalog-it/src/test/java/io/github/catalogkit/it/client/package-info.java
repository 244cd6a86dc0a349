/** What programs that are not ours read from the exports; {@code clients.sh} and {@code client-table.sh} run them. */
@org.jspecify.annotations.NullMarked
package io.github.catalogkit.it.client;
