/** Rules on the structure of a catalog: settings, ids, sections, relations and size. */
package io.github.catalogkit.rule.structure;
