/** The reader of annotated Java sources, which it does not compile to class files. */
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
