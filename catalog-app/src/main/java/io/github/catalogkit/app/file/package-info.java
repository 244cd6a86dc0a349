/** Files and folders that are written completely or not at all. */
package io.github.catalogkit.app.file;
