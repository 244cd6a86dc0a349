/** Options that several subcommands have. */
package io.github.catalogkit.cli.option;
