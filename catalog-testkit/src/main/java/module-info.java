/** What every exporter is tested with: the contract, and catalogs that hold everything. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.testkit {
    requires static org.jspecify;
    requires io.github.catalogkit.schema;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.spi;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;
    requires java.compiler;

    exports io.github.catalogkit.testkit;
}
