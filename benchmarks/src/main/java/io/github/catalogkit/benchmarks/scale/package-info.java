/** The figures by which the scale of Catalog Kit is judged, each beside what it is to be compared with. */
@org.jspecify.annotations.NullMarked
package io.github.catalogkit.benchmarks.scale;
