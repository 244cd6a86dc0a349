/** Runs the compiler and other programs as processes of their own, and measures them. */
@org.jspecify.annotations.NullMarked
package io.github.catalogkit.benchmarks.run;
