/**
 * What a maintainer writes: a class for each entry, with the annotation of its kind, in the class of its section.
 *
 * <p>All are kept in class files and none is read at run time.
 */
package io.github.catalogkit.annotation;
