/** How a program finds the catalogs that are on its class path or module path. */
package io.github.catalogkit.registry;
