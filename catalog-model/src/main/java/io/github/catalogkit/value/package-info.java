/** The values of properties: URLs, dates, ids, people, events and images. */
package io.github.catalogkit.value;
