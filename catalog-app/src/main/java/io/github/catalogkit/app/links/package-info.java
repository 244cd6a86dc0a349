/** Checks the links of lists. Start with {@link io.github.catalogkit.app.links.LinkCheck}. */
package io.github.catalogkit.app.links;
