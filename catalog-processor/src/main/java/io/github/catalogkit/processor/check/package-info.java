/** Checks declarations, and runs the rules on what was made of them. */
package io.github.catalogkit.processor.check;
