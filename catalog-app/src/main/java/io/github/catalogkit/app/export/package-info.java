/** Writing a catalog to files of any format, and checking that the files are up to date. */
package io.github.catalogkit.app.export;
