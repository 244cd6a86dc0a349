/** The context of a command: its streams, and the use cases that it runs. */
package io.github.catalogkit.cli.session;
