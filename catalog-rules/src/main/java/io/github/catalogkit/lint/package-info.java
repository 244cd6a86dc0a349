/** What is amiss in a list, as it is told to people: what its reader remarks and what the rules find, with their places. */
package io.github.catalogkit.lint;
