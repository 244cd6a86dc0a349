/** Generated lists of any size, and source files that declare and read them. */
@org.jspecify.annotations.NullMarked
package io.github.catalogkit.benchmarks.list;
