/** The values of annotation members, as Java source. */
package io.github.catalogkit.declaration.value;
