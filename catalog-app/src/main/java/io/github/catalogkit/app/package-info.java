/** What all use cases share: the program that runs them, and the error that its user can fix. */
package io.github.catalogkit.app;
