package io.github.catalogkit.declaration;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.catalogkit.declaration.value.Annotation;
import io.github.catalogkit.declaration.value.Value;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the classes of a catalog into files: one for itself, and those of its sections. */
final class DeclarationFiles {

    private final Catalog catalog;
    private final ClassName type;
    private final FilePlan plan;
    private final ClassPlaces places;
    private final Map<String, String> files = new LinkedHashMap<>();
    private FilePlan next;

    private DeclarationFiles(Catalog catalog, ClassName type, FilePlan plan, ClassPlaces places) {
        this.catalog = catalog;
        this.type = type;
        this.plan = plan;
        this.places = places;
        this.next = plan;
    }

    /** Returns the texts of the files by their paths. */
    static Map<String, String> of(Catalog catalog, ClassName type) {
        ClassNames names = ClassNames.of(catalog, type);
        FilePlan plan = FilePlan.ofTopLevel();
        while (true) {
            DeclarationFiles files =
                    new DeclarationFiles(catalog, type, plan, PlannedPlaces.of(catalog, type, names, plan));
            files.write();
            if (files.next.equals(plan)) {
                return files.files;
            }
            plan = files.next;
        }
    }

    private void write() {
        write(type, catalog());
        catalog.sections().forEach(this::write);
    }

    private void write(Section section) {
        ClassName name = places.of(section);
        int lines = write(name, section(section, 0));
        List<ClassName> parts = places.partsOf(section);
        for (int part = 0; part < parts.size(); part++) {
            lines = Math.max(
                    lines,
                    write(
                            parts.get(part),
                            part(parts.get(part), plan.parts(section).get(part))));
        }
        next = next.with(section, lines);
        if (plan.isDivided(section)) {
            section.sections().forEach(this::write);
        }
    }

    /** Writes a file, and returns the number of lines of the classes in its class. */
    private int write(ClassName name, TypeSpec.Builder spec) {
        JavaFile file = JavaFile.builder(name.packageName(), spec.build())
                .indent(" ".repeat(Value.LEVEL))
                .skipJavaLangImports(true)
                .build();
        String path = name.packageName().replace('.', '/') + "/" + name.simpleName() + ".java";
        String text = ClassBodies.format(file.toString());
        files.put(path, text);
        return (int) text.lines()
                .dropWhile(line -> !line.endsWith("interface " + name.simpleName() + " {"))
                .count();
    }

    private TypeSpec.Builder catalog() {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(type)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotations(onClass(DeclaredAnnotations.of(catalog, places), 0));
        catalog.companion().ifPresent(book -> spec.addType(inInterface(entry(book, 1))));
        return spec;
    }

    private TypeSpec.Builder section(Section section, int depth) {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(places.of(section))
                .addAnnotations(onClass(DeclaredAnnotations.of(section, places), depth));
        Stream<TypeSpec.Builder> entries = places.partsOf(section).isEmpty()
                ? section.entries().stream().map(entry -> entry(entry, depth + 1))
                : Stream.empty();
        Stream<TypeSpec.Builder> sections = plan.isDivided(section)
                ? Stream.empty()
                : section.sections().stream().map(inner -> section(inner, depth + 1));
        Stream.concat(entries, sections).forEach(inner -> spec.addType(inInterface(inner)));
        return spec;
    }

    private TypeSpec.Builder part(ClassName name, List<Entry> entries) {
        TypeSpec.Builder spec =
                TypeSpec.interfaceBuilder(name).addAnnotations(onClass(DeclaredAnnotations.ofPart(), 0));
        entries.forEach(entry -> spec.addType(inInterface(entry(entry, 1))));
        return spec;
    }

    private TypeSpec.Builder entry(Entry entry, int depth) {
        TypeSpec.Builder spec = TypeSpec.classBuilder(places.of(entry))
                .addAnnotations(onClass(DeclaredAnnotations.of(entry, places), depth));
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
