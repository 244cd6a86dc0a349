/** Writes files and directories completely or not at all. */
package io.github.catalogkit.app.file;
