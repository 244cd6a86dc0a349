/** Where a catalog comes from: readers, the places of what they read, and what they remark. */
package io.github.catalogkit.source;
