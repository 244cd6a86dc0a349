/** Sends requests when their hosts allow it. Start with {@link PoliteNet}. */
package io.github.catalogkit.links.polite;
