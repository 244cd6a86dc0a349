/** Checks links. Start with {@link LinkChecker}. */
package io.github.catalogkit.links.check;
