/** Programs that run in processes of their own and print what they measure, a value per line. */
@org.jspecify.annotations.NullMarked
package io.github.catalogkit.benchmarks.program;
