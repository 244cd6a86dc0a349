/** The command {@code catalog}. Each subcommand is a class; classes that end with "Options" are shared. */
package io.github.catalogkit.cli;
