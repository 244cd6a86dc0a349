/** The words of fixed lists that annotations and the model share: what a value may be, and no other. */
package io.github.catalogkit.vocabulary;
