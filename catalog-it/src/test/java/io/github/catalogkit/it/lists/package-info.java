/** Real lists, from reading to the compiled classes. */
@NullMarked
package io.github.catalogkit.it.lists;

import org.jspecify.annotations.NullMarked;
