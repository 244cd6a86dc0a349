/**
 * How a program finds the catalogs on its class path or module path. Start with {@link
 * io.github.catalogkit.registry.Catalogs}; the other types serve generated code.
 */
package io.github.catalogkit.registry;
