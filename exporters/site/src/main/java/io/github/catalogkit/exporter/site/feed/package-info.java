/** What programs read: feeds and the site map. */
package io.github.catalogkit.exporter.site.feed;
