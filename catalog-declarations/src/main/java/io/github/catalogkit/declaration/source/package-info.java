/** Parsed Java sources, and changes of their text that keep the rest byte for byte. */
package io.github.catalogkit.declaration.source;
