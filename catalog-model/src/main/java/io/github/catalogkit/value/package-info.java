/** The values that the parts of a catalog have: URLs, dates, ids, people, events and images. */
package io.github.catalogkit.value;
