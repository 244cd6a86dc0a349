/** Rules on the catalog as a whole: settings, ids, sections, relations and size. */
package io.github.catalogkit.rule.structure;
