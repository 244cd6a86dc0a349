/**
 * The table of what a catalog, its sections, its entries and their parts have: each property once, with its name, a summary
 * and the type of its value. Whatever reads or writes a catalog in some format handles the types of values, and no
 * kinds.
 */
package io.github.catalogkit.schema;
