/** What is known of links, and the file that remembers it. */
package io.github.catalogkit.links.result;
