/** Programs that run in processes of their own and print what they measured, a line a value. */
@org.jspecify.annotations.NullMarked
package io.github.catalogkit.benchmarks.program;
