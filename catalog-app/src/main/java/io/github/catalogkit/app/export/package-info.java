/** Exports catalogs to files of any format, and checks that the files are up to date. */
package io.github.catalogkit.app.export;
