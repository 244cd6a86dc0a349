package io.github.catalogkit.declaration;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.Order;
import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the classes of a catalogue into files: one for itself, and one for each top-level section. */
final class DeclarationFiles {

    private final Catalog catalog;
    private final ClassName type;
    private final ClassNames names;

    DeclarationFiles(Catalog catalog, ClassName type, ClassNames names) {
        this.catalog = catalog;
        this.type = type;
        this.names = names;
    }

    /** The text of each file by its path. */
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
        Members members = new Members("the catalogue")
                .text("id", catalog.id())
                .text("title", catalog.title())
                .inline("introduction", catalog.introduction());
        ImprintAnnotation.of(catalog.imprint(), members).ifPresent(imprint -> members.value("imprint", imprint));
        catalog.companion().ifPresent(book -> members.value("accompanies", Word.of(names.of(book))));
        members.values(
                "sections",
                catalog.sections().stream().map(names::of).map(Word::of).toList());
        members.values(
                "rules",
                catalog.rules().stream().map(rule -> rule(rule, members)).toList());
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(type)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(members.of(io.github.catalogkit.annotation.Catalog.class)
                        .onClass(0));
        StyleAnnotation.of(catalog.style()).ifPresent(style -> spec.addAnnotation(style.onClass(0)));
        spec.addAnnotations(layout(catalog.layout(), "the catalogue", 0));
        catalog.companion().ifPresent(book -> spec.addType(inInterface(entry(book, 1))));
        return spec;
    }

    private static Annotation rule(RuleSetting setting, Members around) {
        Members members = around.within().text("rule", setting.rule());
        if (setting.severity() != Severity.WARNING) {
            members.value("severity", Word.of(setting.severity()));
        }
        return members.text("value", setting.value()).of(io.github.catalogkit.annotation.RuleSetting.class);
    }

    private TypeSpec.Builder section(Section section, int depth) {
        String owner = "the section \"" + section.id() + "\"";
        Members members = new Members(owner)
                .text("value", section.title())
                .text("id", names.idBesideName(section))
                .inline("introduction", section.introduction());
        if (section.order() != Order.CURATED) {
            members.value("order", Word.of(section.order()));
        }
        Annotation annotation = members.of(io.github.catalogkit.annotation.Section.class);
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(names.of(section))
                .addAnnotation(annotation.onClass(depth * Value.LEVEL))
                .addAnnotations(layout(section.layout(), owner, depth));
        Stream.concat(
                        section.entries().stream().map(entry -> entry(entry, depth + 1)),
                        section.sections().stream().map(inner -> section(inner, depth + 1)))
                .forEach(inner -> spec.addType(inInterface(inner)));
        return spec;
    }

    private TypeSpec.Builder entry(Entry entry, int depth) {
        TypeSpec.Builder spec = TypeSpec.classBuilder(names.of(entry))
                .addAnnotation(EntryAnnotation.of(entry, names).onClass(depth * Value.LEVEL))
                .addAnnotations(layout(entry.layout(), "the entry \"" + entry.id() + "\"", depth));
        entry.entries().forEach(held -> spec.addType(entry(held, depth + 1).build()));
        return spec;
    }

    private static List<AnnotationSpec> layout(Layout layout, String owner, int depth) {
        return StyleAnnotation.of(layout, owner).stream()
                .map(annotation -> annotation.onClass(depth * Value.LEVEL))
                .toList();
    }

    /** JavaPoet wants to be told what goes without saying, and then does not write it. */
    private static TypeSpec inInterface(TypeSpec.Builder spec) {
        return spec.addModifiers(Modifier.PUBLIC, Modifier.STATIC).build();
    }
}
