package io.github.catalogkit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.catalogkit.model.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Writes the classes by which a registry shows its sections: each has its place in the catalogue, and inherits the
 * constants that were written for its section.
 */
final class SectionFaces {

    private final Registry registry;
    private final Diagnostics diagnostics;

    SectionFaces(Registry registry, Diagnostics diagnostics) {
        this.registry = registry;
        this.diagnostics = diagnostics;
    }

    List<TypeSpec> types(List<Section> sections) {
        return types(registry.type(), sections, Set.of(registry.type().simpleName(), ConstantNames.CATALOG));
    }

    /** The simple name of the class of a section. */
    String nameOf(Section section) {
        return element(section).getSimpleName().toString();
    }

    /** The class that was written for a section, wherever it was compiled. */
    ClassName constants(Section section) {
        return ConstantsName.ofSection(element(section));
    }

    private List<TypeSpec> types(ClassName outer, List<Section> sections, Set<String> enclosing) {
        List<TypeSpec> types = new ArrayList<>();
        Set<String> taken = new HashSet<>(enclosing);
        for (Section section : sections) {
            String name = nameOf(section);
            if (taken.add(name)) {
                Set<String> around = new HashSet<>(enclosing);
                around.add(name);
                ClassName type = outer.nestedClass(name);
                types.add(type(type, section)
                        .addTypes(types(type, section.sections(), around))
                        .build());
            } else {
                diagnostics.error(
                        Place.of(element(section)),
                        Problem.NAME_TAKEN,
                        "the registry has the name " + name
                                + " already, beside this section or around it; rename one of the classes");
            }
        }
        return types;
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
        return registry.read().element(section);
    }
}
