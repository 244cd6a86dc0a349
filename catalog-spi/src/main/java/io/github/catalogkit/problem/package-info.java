/** What is wrong in a list, where, and the change that fixes it. */
package io.github.catalogkit.problem;
