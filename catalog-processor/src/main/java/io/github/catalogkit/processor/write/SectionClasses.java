package io.github.catalogkit.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ElementLocation;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.read.ConstantsName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Writes the classes of sections in a registry: each is nested as in the catalog, and inherits the constants of its section.
 */
final class SectionClasses {

    private final Registry registry;
    private final Diagnostics diagnostics;

    SectionClasses(Registry registry, Diagnostics diagnostics) {
        this.registry = registry;
        this.diagnostics = diagnostics;
    }

    List<TypeSpec> types(List<Section> sections) {
        return types(registry.type(), sections, Set.of(registry.type().simpleName(), ConstantNames.CATALOG));
    }

    /** Returns the simple name of the class of a section. */
    String nameOf(Section section) {
        return element(section).getSimpleName().toString();
    }

    /** Returns the class of constants of a section, which may be from another compilation. */
    ClassName constants(Section section) {
        return ConstantsName.ofSection(element(section));
    }

    private List<TypeSpec> types(ClassName outer, List<Section> sections, Set<String> enclosing) {
        List<TypeSpec> types = new ArrayList<>();
        Set<String> taken = new HashSet<>(enclosing);
        for (Section section : sections) {
            String name = nameOf(section);
            if (taken.add(name)) {
                warnOfCase(section, sections);
                Set<String> around = new HashSet<>(enclosing);
                around.add(name);
                ClassName type = outer.nestedClass(name);
                types.add(type(type, section)
                        .addTypes(types(type, section.sections(), around))
                        .build());
            } else {
                diagnostics.error(
                        ElementLocation.of(element(section)),
                        ProblemCode.NAME_TAKEN,
                        "the registry already has the name " + name + ", beside this section or around it",
                        "rename one of the classes");
            }
        }
        return types;
    }

    /** Warns of class files whose names differ only in case, which are the same file on Windows and macOS. */
    private void warnOfCase(Section section, List<Section> beside) {
        String name = nameOf(section);
        beside.subList(0, beside.indexOf(section)).stream()
                .map(this::nameOf)
                .filter(other -> other.equalsIgnoreCase(name) && !other.equals(name))
                .findFirst()
                .ifPresent(other -> diagnostics.warning(
                        ElementLocation.of(element(section)),
                        ProblemCode.NAMES_DIFFER_IN_CASE,
                        "the class names " + other + " and " + name + " differ only in case, so on Windows and macOS"
                                + " their class files overwrite each other",
                        "rename one of the classes"));
    }

    private TypeSpec.Builder type(ClassName type, Section section) {
        return TypeSpec.classBuilder(type)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(constants(section))
                .addJavadoc("$L", Javadoc.of(section))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    private TypeElement element(Section section) {
        return registry.read().declarations().element(section);
    }
}
