/** The subcommands that change the Java sources of a list. */
package io.github.catalogkit.cli.edit;
