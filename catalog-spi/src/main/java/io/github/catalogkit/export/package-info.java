/** What an exporter implements, and how one is found, set and run. */
package io.github.catalogkit.export;
