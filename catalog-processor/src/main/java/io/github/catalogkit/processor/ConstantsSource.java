package io.github.catalogkit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.registry.SectionData;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Writes the classes of sections.
 *
 * <p>A section's constants are those of its own class, so that a program that reads one loads only that section. They
 * stand in a chain of classes that it inherits from where one class cannot make them all, and where there are sections
 * below, which are not to be loaded with them.
 */
final class ConstantsSource {

    /** So many constants stand in one class: 10 bytes of code each, of 65,535 that a method can have (JVMS 4.7.3). */
    private static final int MOST = 2_000;

    private static final String DATA = "data";

    private final ReadSections read;
    private final ConstantNames names;
    private final ClassName outermost;

    ConstantsSource(ReadSections read, ConstantNames names, ClassName outermost) {
        this.read = read;
        this.names = names;
        this.outermost = outermost;
    }

    /** The class of a section, after those that it inherits from. */
    List<TypeSpec> types(Section section, ClassName name) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("$L", Javadoc.of(section));
        EntryConstants constants = new EntryConstants(section.entries(), names);
        List<List<FieldSpec>> parts = parts(constants.fields());
        List<TypeSpec> types = new ArrayList<>();
        if (parts.size() == 1 && section.sections().isEmpty()) {
            type.addField(data(name)).addFields(constants.arrays(DATA)).addFields(parts.get(0));
        } else {
            ClassName inherited = ClassName.OBJECT;
            for (List<FieldSpec> part : parts) {
                ClassName holder = part(name, types.size() + 1);
                TypeSpec.Builder holding = holder(holder, inherited, name);
                if (types.isEmpty()) {
                    holding.addField(data(name)).addFields(constants.arrays(DATA));
                }
                types.add(holding.addFields(part).build());
                inherited = holder;
            }
            type.superclass(inherited);
        }
        type.addField(section(section));
        type.addMethod(constructor());
        for (Section inner : section.sections()) {
            types(inner, ConstantsName.ofSection(element(inner))).forEach(type::addType);
        }
        types.add(type.build());
        return types;
    }

    private static List<List<FieldSpec>> parts(List<FieldSpec> fields) {
        List<List<FieldSpec>> parts = new ArrayList<>();
        for (int start = 0; start < fields.size() || parts.isEmpty(); start += MOST) {
            parts.add(fields.subList(start, Math.min(fields.size(), start + MOST)));
        }
        return parts;
    }

    /** No section has such a name, since no class does that a person names. */
    private static ClassName part(ClassName section, int number) {
        return section.peerClass(section.simpleName() + ConstantsName.APART + number);
    }

    private static TypeSpec.Builder holder(ClassName name, ClassName inherited, ClassName section) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.STATIC)
                .superclass(inherited)
                .addJavadoc("Constants that {@link $T} inherits.", section)
                .addMethod(MethodSpec.constructorBuilder().build());
    }

    private FieldSpec data(ClassName section) {
        return FieldSpec.builder(SectionData.class, DATA, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.load($T.class, $S)", SectionData.class, outermost, section.canonicalName())
                .build();
    }

    private FieldSpec section(Section section) {
        CodeBlock below = sectionsOf(section).stream()
                .map(it -> CodeBlock.of("$T.$L", it, ConstantNames.SECTION))
                .collect(CodeBlock.joining(",\n"));
        return FieldSpec.builder(Section.class, ConstantNames.SECTION, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The section with its entries and the sections below it.")
                .initializer(
                        below.isEmpty()
                                ? CodeBlock.of("$L.section()", DATA)
                                : CodeBlock.of("$L.section($>$>\n$L$<$<)", DATA, below))
                .build();
    }

    /** The classes of the sections below: those that stand in it, and those of other files that it names. */
    private List<ClassName> sectionsOf(Section section) {
        List<ClassName> below = new ArrayList<>();
        section.sections().forEach(inner -> below.add(ConstantsName.ofSection(element(inner))));
        read.declaration(section).values("sections").stream()
                .flatMap(value -> Members.classOf(value).stream())
                .filter(named -> Declarations.section(named).isPresent())
                .forEach(named -> below.add(ConstantsName.ofSection(named)));
        return below;
    }

    private TypeElement element(Section section) {
        return read.declaration(section).element();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PROTECTED)
                .addJavadoc("For the registry, which names the section as its catalogue does.")
                .build();
    }
}
