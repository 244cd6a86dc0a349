/** Makes lists of any size, as a model and as Java sources; the same list each time. */
@org.jspecify.annotations.NullMarked
package io.github.catalogkit.benchmarks.list;
