/** The command {@code catalog}. Each subcommand is a class; those that change a list are in a package of their own. */
package io.github.catalogkit.cli;
