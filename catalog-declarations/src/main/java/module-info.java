/** Converts a catalog to annotated Java classes. Start with {@link io.github.catalogkit.declaration.Declarations}. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.declaration {
    requires static org.jspecify;
    requires io.github.catalogkit.schema;
    requires transitive io.github.catalogkit.model;
    requires com.palantir.javapoet;
    requires io.github.catalogkit.markdown;
    requires java.compiler;
    requires jdk.compiler;
    requires transitive io.github.catalogkit.spi;

    exports io.github.catalogkit.declaration;
}
