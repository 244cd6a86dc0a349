/**
 * Problems of a list, their locations and their fixes. Start with {@link io.github.catalogkit.problem.Problem}, which the
 * compiler, readers and rules report.
 */
package io.github.catalogkit.problem;
