/**
 * Tests for exporters and rules. Extend {@link io.github.catalogkit.testkit.ExporterContract} or {@link
 * io.github.catalogkit.testkit.RuleContract}; {@link io.github.catalogkit.testkit.SampleCatalogs} has catalogs for your tests.
 */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.testkit {
    requires static org.jspecify;
    requires io.github.catalogkit.schema;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.rule;
    requires transitive io.github.catalogkit.spi;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;
    requires java.compiler;

    exports io.github.catalogkit.testkit;

    uses io.github.catalogkit.registry.CatalogProvider;
    uses javax.annotation.processing.Processor;
}
