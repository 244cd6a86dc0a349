package io.github.catalogkit.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.registry.DataWriter;
import io.github.catalogkit.registry.SourceOrder;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes the constants of the sections that stand in one outermost class, and the data that they are read from. */
final class ConstantsFiles {

    private final GeneratedFiles files;
    private final Diagnostics diagnostics;
    private final DataWriter writer = new DataWriter(InlineSpelling::isUsual);

    ConstantsFiles(GeneratedFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    void write(TypeElement outermost, ReadSections read) {
        ClassName name = ConstantsName.of(outermost);
        ConstantNames names = new ConstantNames(read.declarations(), diagnostics);
        read.allSections().forEach(section -> name(section, read, names));
        ConstantsSource source = new ConstantsSource(read, names, name);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "What the sections in {@code $L} hold. Programs use the registry.", outermost.getSimpleName())
                .addAnnotation(order(outermost))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        read.sections()
                .forEach(section ->
                        source.types(section, className(read, section)).forEach(type::addType));
        files.write(outermost, name, type);
        read.allSections()
                .forEach(section ->
                        files.writeData(outermost, className(read, section).canonicalName(), writer.write(section)));
    }

    private void name(Section section, ReadSections read, ConstantNames names) {
        Map<String, String> taken = new HashMap<>(Map.of(ConstantNames.SECTION, "the section itself"));
        // A constant would hide a type of its name below it (JLS 6.4.2).
        section.withDescendants()
                .skip(1)
                .forEach(inner -> taken(taken, read.declaration(inner).element()));
        read.declaration(section).values("sections").stream()
                .flatMap(value -> Members.classOf(value).stream())
                .forEach(inner -> taken(taken, inner));
        names.name(section.entries(), taken);
    }

    private static void taken(Map<String, String> taken, TypeElement section) {
        String type = section.getSimpleName().toString();
        taken.put(type, "the section " + type);
    }

    private static ClassName className(ReadSections read, Section section) {
        return ConstantsName.ofSection(read.declaration(section).element());
    }

    private static AnnotationSpec order(TypeElement outermost) {
        SourceNames names = SourceNames.of(outermost);
        AnnotationSpec.Builder order = AnnotationSpec.builder(SourceOrder.class);
        names.ordered().forEach(text -> order.addMember("value", "$S", text));
        names.accepted().forEach(text -> order.addMember("accepted", "$S", text));
        return order.build();
    }
}
