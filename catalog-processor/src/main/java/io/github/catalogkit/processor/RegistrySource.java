package io.github.catalogkit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.registry.CatalogProvider;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the source of a registry: a class for the catalogue, and in it a class for each section.
 *
 * <p>A section's constants are those of its own class, so that a program that reads one loads only that section.
 */
final class RegistrySource {

    private final Registry registry;
    private final EntrySource entries;

    RegistrySource(Registry registry) {
        this.registry = registry;
        this.entries = new EntrySource(registry);
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
        named(catalog.sections()).forEach(section -> type.addType(section(registry.type(), section)));
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
        named(catalog.sections()).forEach(section -> code.add(",\n$L", sectionConstant(registry.type(), section)));
        code.add("$<$<)");
        if (!catalog.introduction().isEmpty()) {
            code.add("$>$>\n.withIntroduction($L)$<$<", TextSource.of(catalog.introduction()));
        }
        catalog.companion()
                .ifPresent(book -> code.add(
                        "$>$>\n.withCompanion($L)$<$<", registry.names().of(book)));
        return code.build();
    }

    private TypeSpec section(ClassName outer, Section section) {
        ClassName name = nested(outer, section);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", Javadoc.of(section));
        section.entries().stream()
                .flatMap(EntrySource::heldFirst)
                .filter(registry.names()::has)
                .forEach(entry -> type.addField(entries.field(entry)));
        type.addField(FieldSpec.builder(
                        Section.class, RegistryNames.SECTION, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The section with its entries and the sections below it.")
                .initializer(section(section, name))
                .build());
        type.addMethod(unused());
        named(section.sections()).forEach(inner -> type.addType(section(name, inner)));
        return type.build();
    }

    private CodeBlock section(Section section, ClassName name) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.of($>$>\n$S,\n$S", Section.class, section.id(), section.title());
        section.entries().stream()
                .filter(registry.names()::has)
                .forEach(entry -> code.add(",\n$L", registry.names().of(entry)));
        code.add("$<$<)");
        if (!section.introduction().isEmpty()) {
            code.add("$>$>\n.withIntroduction($L)$<$<", TextSource.of(section.introduction()));
        }
        if (!section.sections().isEmpty()) {
            code.add("$>$>\n.withSections($>$>\n$L$<$<)$<$<", below(name, named(section.sections())));
        }
        return code.build();
    }

    private CodeBlock below(ClassName name, List<Section> sections) {
        Stream<CodeBlock> constants = sections.stream().map(section -> sectionConstant(name, section));
        return constants.collect(CodeBlock.joining(",\n"));
    }

    private CodeBlock sectionConstant(ClassName outer, Section section) {
        return CodeBlock.of("$T.$L", nested(outer, section), RegistryNames.SECTION);
    }

    private List<Section> named(List<Section> sections) {
        return sections.stream().filter(registry.names()::has).toList();
    }

    private ClassName nested(ClassName outer, Section section) {
        return outer.nestedClass(registry.names().of(section));
    }

    private static MethodSpec unused() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }
}
