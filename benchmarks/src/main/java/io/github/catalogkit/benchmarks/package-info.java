/** What reading and writing real lists costs, beside what commonmark-java takes to parse them. */
@org.jspecify.annotations.NullMarked
package io.github.catalogkit.benchmarks;
