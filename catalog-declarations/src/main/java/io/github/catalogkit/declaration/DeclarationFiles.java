package io.github.catalogkit.declaration;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the classes of a catalog into files: one for itself, and one for each top-level section. */
final class DeclarationFiles {

    private final Catalog catalog;
    private final ClassName type;
    private final ClassNames names;

    DeclarationFiles(Catalog catalog, ClassName type, ClassNames names) {
        this.catalog = catalog;
        this.type = type;
        this.names = names;
    }

    /** Returns the texts of the files by their paths. */
    Map<String, String> write() {
        Map<String, String> files = new LinkedHashMap<>();
        write(type, catalog(), files);
        catalog.sections().forEach(section -> write(names.of(section), section(section, 0), files));
        return files;
    }

    private static void write(ClassName name, TypeSpec.Builder spec, Map<String, String> files) {
        JavaFile file = JavaFile.builder(name.packageName(), spec.build())
                .indent(" ".repeat(Value.LEVEL))
                .skipJavaLangImports(true)
                .build();
        String path = name.packageName().replace('.', '/') + "/" + name.simpleName() + ".java";
        files.put(path, ClassBodies.format(file.toString()));
    }

    private TypeSpec.Builder catalog() {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(type)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotations(onClass(DeclaredAnnotations.of(catalog, names), 0));
        catalog.companion().ifPresent(book -> spec.addType(inInterface(entry(book, 1))));
        return spec;
    }

    private TypeSpec.Builder section(Section section, int depth) {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(names.of(section))
                .addAnnotations(onClass(DeclaredAnnotations.of(section, names), depth));
        Stream.concat(
                        section.entries().stream().map(entry -> entry(entry, depth + 1)),
                        section.sections().stream().map(inner -> section(inner, depth + 1)))
                .forEach(inner -> spec.addType(inInterface(inner)));
        return spec;
    }

    private TypeSpec.Builder entry(Entry entry, int depth) {
        TypeSpec.Builder spec = TypeSpec.classBuilder(names.of(entry))
                .addAnnotations(onClass(DeclaredAnnotations.of(entry, names), depth));
        entry.entries().forEach(held -> spec.addType(entry(held, depth + 1).build()));
        return spec;
    }

    private static List<AnnotationSpec> onClass(List<Annotation> annotations, int depth) {
        return annotations.stream()
                .map(annotation -> annotation.onClass(depth * Value.LEVEL))
                .toList();
    }

    /** Adds the implicit modifiers of nested types, which JavaPoet requires and does not write. */
    private static TypeSpec inInterface(TypeSpec.Builder spec) {
        return spec.addModifiers(Modifier.PUBLIC, Modifier.STATIC).build();
    }
}
