/** Which part of the product may know which. */
@NullMarked
package io.github.catalogkit.it.architecture;

import org.jspecify.annotations.NullMarked;
