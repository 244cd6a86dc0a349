/**
 * The annotation processors, which check declared catalogs during compilation and generate their typed registries. Users only
 * put the module on the processor path.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // the reader of Java sources is compiled later
module io.github.catalogkit.processor {
    requires static org.jspecify;
    requires io.github.catalogkit.schema;
    requires transitive io.github.catalogkit.rule;
    requires transitive io.github.catalogkit.spi;
    requires static com.google.auto.service;
    requires static jdk.compiler;
    requires transitive java.compiler;
    requires com.palantir.javapoet;
    requires io.github.catalogkit.markdown;
    requires transitive io.github.catalogkit.model;

    exports io.github.catalogkit.processor;
    exports io.github.catalogkit.processor.problem to
            io.github.catalogkit.reader.java;

    provides javax.annotation.processing.Processor with
            io.github.catalogkit.processor.SectionProcessor,
            io.github.catalogkit.processor.CatalogProcessor;
}
