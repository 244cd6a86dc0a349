/** Kills commands at each change that they make to files, and checks what they leave. */
package io.github.catalogkit.it.killed;
