/** The problems of declarations, their locations, and their reporting to the compiler. Depends on no other step. */
package io.github.catalogkit.processor.problem;
