package io.github.catalogkit.processor.write;

import com.palantir.javapoet.ClassName;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.processor.make.LocatedSections;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.processor.read.ConstantsName;
import io.github.catalogkit.registry.SourceOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Writes the constants of the sections in one outermost class, and their data. */
public final class ConstantsFiles {

    private final GeneratedFiles files;
    private final Diagnostics diagnostics;

    public ConstantsFiles(GeneratedFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    public void write(TypeElement outermost, LocatedSections read) {
        ConstantNames names = new ConstantNames(read.declarations(), diagnostics);
        read.allSections().forEach(section -> name(section, read, names));
        files.write(outermost, ConstantsName.of(outermost), source(outermost, read, names));
        read.allSections()
                .forEach(section -> files.writeData(
                        outermost, className(read, section).canonicalName(), DataWriter.write(section)));
    }

    private String source(TypeElement outermost, LocatedSections read, ConstantNames names) {
        ClassName name = ConstantsName.of(outermost);
        Imports imports = new Imports(name, declared(read));
        JavaSourceBuilder body = new JavaSourceBuilder();
        ConstantsSource source = new ConstantsSource(read, names, imports, body);
        String order = imports.name(ClassName.get(SourceOrder.class));
        body.javadoc("What the sections in {@code " + outermost.getSimpleName() + "} hold. Programs use the registry.");
        body.line("@", order, SourceOrderAnnotation.of(outermost).members());
        files.annotations(outermost).forEach(annotation -> body.line(annotation.toString()));
        body.open("public final class " + name.simpleName());
        body.line("private " + name.simpleName() + "() {}");
        read.allSections().forEach(source::data);
        read.sections().forEach(source::constants);
        body.close();
        return head(name, imports) + body;
    }

    private static String head(ClassName name, Imports imports) {
        JavaSourceBuilder head = new JavaSourceBuilder();
        if (!name.packageName().isEmpty()) {
            head.line("package ", name.packageName(), ";");
            head.blankLine();
        }
        imports.classes().forEach(type -> head.line("import ", type.canonicalName(), ";"));
        head.blankLine();
        return head.toString();
    }

    private static Set<String> declared(LocatedSections read) {
        return read.allSections()
                .map(section -> className(read, section).simpleName())
                .collect(Collectors.toSet());
    }

    private void name(Section section, LocatedSections read, ConstantNames names) {
        Map<String, String> taken = new HashMap<>(Map.of(ConstantNames.SECTION, "the section itself"));
        // A constant would obscure a nested type of the same name (JLS 6.4.2).
        section.withDescendants()
                .skip(1)
                .forEach(inner -> taken(taken, read.declarations().element(inner)));
        read.declarations().of(section).values("sections").stream()
                .flatMap(value -> AnnotationMembers.classOf(value).stream())
                .forEach(inner -> taken(taken, inner));
        names.name(section.entries(), taken);
    }

    private static void taken(Map<String, String> taken, TypeElement section) {
        String type = section.getSimpleName().toString();
        taken.put(type, "the section " + type);
    }

    private static ClassName className(LocatedSections read, Section section) {
        return ConstantsName.ofSection(read.declarations().element(section));
    }
}
