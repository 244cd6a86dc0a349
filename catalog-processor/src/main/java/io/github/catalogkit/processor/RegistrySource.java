package io.github.catalogkit.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Imprint;
import io.github.catalogkit.model.Style;
import io.github.catalogkit.registry.CatalogProvider;
import javax.lang.model.element.Modifier;

/** Writes the source of a registry: a class for the catalogue, and in it a class for each section. */
final class RegistrySource {

    private final Registry registry;
    private final EntrySource entries;
    private final SectionSource sections;

    RegistrySource(Registry registry) {
        this.registry = registry;
        this.entries = new EntrySource(registry);
        this.sections = new SectionSource(registry, entries);
    }

    TypeSpec.Builder registry() {
        Catalog catalog = registry.read().catalog();
        TypeSpec.Builder type = TypeSpec.classBuilder(registry.type())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L", Javadoc.of(catalog));
        catalog.companion()
                .ifPresent(book -> EntrySource.heldFirst(book)
                        .filter(registry.names()::has)
                        .forEach(held -> type.addField(entries.field(held))));
        type.addField(FieldSpec.builder(
                        Catalog.class, RegistryNames.CATALOG, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The whole catalogue.")
                .initializer(catalog(catalog))
                .build());
        type.addMethod(unused());
        catalog.sections().stream()
                .filter(registry.names()::has)
                .forEach(section -> type.addTypes(sections.types(registry.type(), section)));
        return type;
    }

    TypeSpec.Builder provider() {
        return TypeSpec.classBuilder(registry.provider())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(CatalogProvider.class)
                .addJavadoc(
                        "Gives {@link $T#$L} to {@link java.util.ServiceLoader}.",
                        registry.type(),
                        RegistryNames.CATALOG)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Makes the provider; {@link java.util.ServiceLoader} does.")
                        .build())
                .addMethod(MethodSpec.methodBuilder("catalog")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(Catalog.class)
                        .addStatement("return $T.$L", registry.type(), RegistryNames.CATALOG)
                        .build());
    }

    private CodeBlock catalog(Catalog catalog) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.of($>$>\n$S,\n$S", Catalog.class, catalog.id(), catalog.title());
        sections.constants(registry.type(), catalog.sections()).forEach(constant -> code.add(",\n$L", constant));
        code.add("$<$<)");
        if (!catalog.introduction().isEmpty()) {
            code.add("$>$>\n.withIntroduction($L)$<$<", TextSource.of(catalog.introduction()));
        }
        if (!catalog.imprint().equals(Imprint.none())) {
            code.add("$>$>\n.withImprint($L)$<$<", ImprintSource.of(catalog.imprint()));
        }
        catalog.companion()
                .ifPresent(book -> code.add(
                        "$>$>\n.withCompanion($L)$<$<", registry.names().of(book)));
        if (!catalog.style().equals(Style.house())) {
            code.add("$>$>\n.withStyle($L)$<$<", LayoutSource.of(catalog.style()));
        }
        if (!catalog.layout().isNone()) {
            code.add("$>$>\n.withLayout($L)$<$<", LayoutSource.of(catalog.layout()));
        }
        return code.build();
    }

    /** A constructor that nobody calls, since all is static. */
    static MethodSpec unused() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }
}
