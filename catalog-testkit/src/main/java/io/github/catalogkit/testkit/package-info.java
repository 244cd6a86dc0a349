/**
 * The contracts of exporters and rules as test classes to extend, and sample catalogs. Start with {@link
 * io.github.catalogkit.testkit.ExporterContract} or {@link io.github.catalogkit.testkit.RuleContract}.
 */
package io.github.catalogkit.testkit;
