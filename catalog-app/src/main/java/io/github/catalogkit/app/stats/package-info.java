/** Numbers of a list. */
package io.github.catalogkit.app.stats;
