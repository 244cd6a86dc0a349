/** Changes of lists in annotated Java sources. */
package io.github.catalogkit.app.edit;
