package io.github.catalogkit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.catalogkit.model.Section;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the classes of sections.
 *
 * <p>A section's constants are those of its own class, so that a program that reads one loads only that section. Where
 * there are more than a class can make, it inherits them from a chain of classes beside it.
 */
final class SectionSource {

    private final Registry registry;
    private final EntrySource entries;

    SectionSource(Registry registry, EntrySource entries) {
        this.registry = registry;
        this.entries = entries;
    }

    /** The class of a section, after those that it inherits from. */
    List<TypeSpec> types(ClassName outer, Section section) {
        ClassName name = nested(outer, section);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", Javadoc.of(section));
        List<TypeSpec> types = new ArrayList<>();
        List<List<FieldSpec>> parts = ConstantParts.of(fields(section));
        if (parts.size() == 1) {
            type.addFields(parts.get(0));
        } else {
            ClassName inherited = ClassName.OBJECT;
            for (List<FieldSpec> part : parts) {
                ClassName holder = outer.nestedClass(registry.names().ofPart(section, types.size() + 1));
                types.add(part(holder, inherited, name, part));
                inherited = holder;
            }
            type.superclass(inherited);
        }
        type.addField(FieldSpec.builder(
                        Section.class, RegistryNames.SECTION, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The section with its entries and the sections below it.")
                .initializer(section(section, name))
                .build());
        type.addMethod(RegistrySource.unused());
        named(section.sections()).forEach(inner -> type.addTypes(types(name, inner)));
        types.add(type.build());
        return types;
    }

    private List<FieldSpec> fields(Section section) {
        return section.entries().stream()
                .flatMap(EntrySource::heldFirst)
                .filter(registry.names()::has)
                .map(entries::field)
                .toList();
    }

    private static TypeSpec part(ClassName name, ClassName inherited, ClassName section, List<FieldSpec> fields) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.STATIC)
                .superclass(inherited)
                .addJavadoc("Constants of {@link $T}, which has more than one class can make.", section)
                .addFields(fields)
                .addMethod(RegistrySource.unused())
                .build();
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
            CodeBlock below = constants(name, section.sections()).stream().collect(CodeBlock.joining(",\n"));
            code.add("$>$>\n.withSections($>$>\n$L$<$<)$<$<", below);
        }
        if (!section.layout().isNone()) {
            code.add("$>$>\n.withLayout($L)$<$<", LayoutSource.of(section.layout()));
        }
        return code.build();
    }

    /** The sections as expressions; those whose name is taken have none. */
    List<CodeBlock> constants(ClassName outer, List<Section> sections) {
        return named(sections).stream()
                .map(section -> CodeBlock.of("$T.$L", nested(outer, section), RegistryNames.SECTION))
                .toList();
    }

    private List<Section> named(List<Section> sections) {
        return sections.stream().filter(registry.names()::has).toList();
    }

    private ClassName nested(ClassName outer, Section section) {
        return outer.nestedClass(registry.names().of(section));
    }
}
