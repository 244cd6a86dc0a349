/** The components of URLs. */
package io.github.catalogkit.links.url;
