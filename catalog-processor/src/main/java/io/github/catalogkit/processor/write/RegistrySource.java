package io.github.catalogkit.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.read.ConstantsName;
import io.github.catalogkit.registry.CatalogData;
import io.github.catalogkit.registry.CatalogProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the source of a registry: a class for the catalog with a nested class for each section. */
final class RegistrySource {

    private final Registry registry;
    private final SectionClasses faces;
    private final ConstantNames names;

    RegistrySource(Registry registry, Diagnostics diagnostics) {
        this.registry = registry;
        this.faces = new SectionClasses(registry, diagnostics);
        this.names = new ConstantNames(registry.read().declarations(), diagnostics);
    }

    TypeSpec.Builder registry() {
        Catalog catalog = registry.read().catalog();
        Map<String, String> taken = new HashMap<>(Map.of(ConstantNames.CATALOG, "the catalog itself"));
        catalog.sections().forEach(section -> taken.put(faces.nameOf(section), "the section " + faces.nameOf(section)));
        names.name(catalog.companion().stream().toList(), taken);
        EntryConstants companion =
                new EntryConstants(catalog.companion().stream().toList(), names);
        TypeSpec.Builder type = TypeSpec.classBuilder(registry.type())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L", Javadoc.of(catalog))
                .addField(data())
                .addFields(arrays(companion))
                .addFields(constants(companion))
                .addField(catalog(catalog.sections()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        return type.addTypes(faces.types(catalog.sections()));
    }

    TypeSpec.Builder provider() {
        return TypeSpec.classBuilder(registry.provider())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(CatalogProvider.class)
                .addJavadoc(
                        "Gives {@link $T#$L} to {@link java.util.ServiceLoader}.",
                        registry.type(),
                        ConstantNames.CATALOG)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Makes the provider; {@link java.util.ServiceLoader} does.")
                        .build())
                .addMethod(MethodSpec.methodBuilder("catalog")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(Catalog.class)
                        .addStatement("return $T.$L", registry.type(), ConstantNames.CATALOG)
                        .build());
    }

    private static List<FieldSpec> arrays(EntryConstants constants) {
        return constants.kinds().stream()
                .map(kind -> FieldSpec.builder(
                                ArrayTypeName.of(kind.type()),
                                EntryConstants.arrayOf(kind),
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer("$L.all($T.class)", ConstantsName.DATA, kind.type())
                        .build())
                .toList();
    }

    private static List<FieldSpec> constants(EntryConstants constants) {
        return constants.constants().stream()
                .map(constant -> FieldSpec.builder(
                                constant.entry().getClass(),
                                constant.name(),
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc("$L", Javadoc.of(constant.entry()))
                        .initializer("$L", constant.value())
                        .build())
                .toList();
    }

    private FieldSpec data() {
        ClassName type = registry.type();
        return FieldSpec.builder(
                        CatalogData.class, ConstantsName.DATA, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.load($T.class, $S)", CatalogData.class, type, type.canonicalName())
                .build();
    }

    private FieldSpec catalog(List<Section> sections) {
        return FieldSpec.builder(Catalog.class, ConstantNames.CATALOG, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The whole catalog.")
                .initializer(CodeBlock.of("$L.catalog($>$>$L$<$<)", ConstantsName.DATA, sections(sections)))
                .build();
    }

    /** Returns the sections by their data, so that a program that reads the whole catalog loads no constants. */
    private CodeBlock sections(List<Section> sections) {
        return sections.stream()
                .map(section -> CodeBlock.of(
                        "\n$T.$L.section($>$>$L$<$<)",
                        ConstantsName.dataOf(faces.constants(section)),
                        ConstantsName.DATA,
                        sections(section.sections())))
                .collect(CodeBlock.joining(","));
    }
}
