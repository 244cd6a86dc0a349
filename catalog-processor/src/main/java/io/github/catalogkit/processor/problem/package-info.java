/** What can be wrong with a declaration, where, and how the compiler reports it. Depends on no other step. */
package io.github.catalogkit.processor.problem;
