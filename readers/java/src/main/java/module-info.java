/** Reads the catalogs that annotated Java sources declare, without compiling them to classes. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.reader.java {
    requires static org.jspecify;
    requires transitive io.github.catalogkit.model;
    requires transitive io.github.catalogkit.spi;
    requires io.github.catalogkit.processor;
    requires java.compiler;
    requires jdk.compiler;

    exports io.github.catalogkit.reader.java;
}
