/** The command {@code catalog}: a class a subcommand, and what they share. */
package io.github.catalogkit.cli;
