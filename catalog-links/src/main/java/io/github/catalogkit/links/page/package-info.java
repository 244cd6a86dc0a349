/** What a page says, and by which words it says that it is not what was linked. */
package io.github.catalogkit.links.page;
